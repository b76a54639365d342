import { element } from '../card/element.ts';
import { storedList, toggleWord } from './list-store.ts';

/** Where the words of an article are listed, and what the reader's own list there is called. */
interface Labels {
  add: string;
  added: string;
  listed: string;
}

/** A button that puts a word on the reader's list or takes it off, and beside it the way to the list. */
export function listButton(
  { article, vocabulary }: { article: string; vocabulary: string },
  id: string,
  labels: Labels,
): HTMLElement[] {
  const button = element('button', { class: 'bar-button', type: 'button' });
  const link = element('a', { class: 'bar-button', href: `${vocabulary}#my-list` });
  const show = (isOn: boolean): void => {
    button.textContent = isOn ? `✓ ${labels.added}` : labels.add;
    const { size } = storedList(article);
    link.textContent = labels.listed.replace('{0}', String(size));
    link.hidden = size === 0;
  };
  show(storedList(article).has(id));
  button.addEventListener('click', () => {
    show(toggleWord(article, id));
  });
  return [button, link];
}
