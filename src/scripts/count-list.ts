import { storedList } from './study/list-store.ts';

/** Says beside the way to the words that the reader has a list of some, and how many. */
for (const hint of document.querySelectorAll<HTMLElement>('[data-list]')) {
  const { list = '', article = '' } = hint.dataset;
  const { size } = storedList(article);
  if (size > 0) hint.append(list.replace('{0}', String(size)));
}
