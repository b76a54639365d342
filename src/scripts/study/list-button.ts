import { element } from '../card/element.ts';
import { storedList, toggleWord } from './list-store.ts';

/** A button that puts a word on the reader's list or takes it off. */
export function listButton(
  article: string,
  id: string,
  labels: { add: string; added: string },
): HTMLButtonElement {
  const button = element('button', { class: 'bar-button', type: 'button' });
  const show = (isOn: boolean): void => {
    button.textContent = isOn ? `✓ ${labels.added}` : labels.add;
  };
  show(storedList(article).has(id));
  button.addEventListener('click', () => {
    show(toggleWord(article, id));
  });
  return button;
}
