import { parseLists, type Lists } from './lists.ts';

const store = 'shuangdu-words';

/** The reader’s words of an article, by their addresses on its words page; kept on this device only. */
export function storedList(article: string): ReadonlySet<string> {
  return new Set(storedLists()[article]);
}

/** Puts a word on the list or takes it off; gives back whether it is on it now. */
export function toggleWord(article: string, id: string): boolean {
  const list = new Set(storedList(article));
  if (!list.delete(id)) list.add(id);
  storeList(article, list);
  return storedList(article).has(id);
}

/** Keeps the list of an article, an empty one is forgotten; tells the page by `listchange`. */
export function storeList(article: string, list: ReadonlySet<string>): void {
  const lists = Object.entries({ ...storedLists(), [article]: [...list] });
  const kept = lists.filter(([, words]) => words.length > 0);
  try {
    if (kept.length === 0) localStorage.removeItem(store);
    else localStorage.setItem(store, JSON.stringify(Object.fromEntries(kept)));
  } catch {
    // Storage may be switched off; then no list is kept.
  }
  dispatchEvent(new Event('listchange'));
}

function storedLists(): Lists {
  try {
    return parseLists(localStorage.getItem(store));
  } catch {
    return {};
  }
}
