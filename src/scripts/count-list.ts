import { storedList } from './study/list-store.ts';

/** Says beside the ways to the words that the reader has a list of some, and how many. */
export function countLists(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-list]')) {
    const { list = '', article = '' } = place.dataset;
    const { size } = storedList(article);
    place.textContent = list.replace('{0}', String(size));
    place.hidden = size === 0;
  }
}
