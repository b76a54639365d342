import { say } from './card/say.ts';
import { textFrom } from './interface.ts';
import { storedList, storeList, toggleWord } from './study/list-store.ts';
import { rowsOfFile, type ListedWord } from './study/rows-of-file.ts';

/** The reader’s own list on the words page: a star a word, the list alone, what is listed as files. */
const place = document.querySelector<HTMLElement>('.study-list');
const text = textFrom(place);
const article = place?.dataset.article ?? '';
const rows = [...document.querySelectorAll<HTMLElement>('.words > .word')];
const alone = document.querySelector<HTMLInputElement>('#only-mine');
const stars = new Map<HTMLElement, HTMLButtonElement>();

/** Rows taken off the list while it is shown: they stay, to be put back, until another list is asked for. */
const dropped = new Set<HTMLElement>();

const unset = document.createElement('button');
unset.type = 'button';
unset.className = 'word-star';
unset.setAttribute('aria-pressed', 'false');
// There are a thousand: each is a copy, and is touched again only when it changes.
for (const row of rows) {
  const star = unset.cloneNode() as HTMLButtonElement;
  star.setAttribute('aria-label', text('star', row.firstElementChild?.textContent ?? ''));
  row.append(star);
  stars.set(row, star);
}
showAsked();
place?.addEventListener('change', () => {
  dropped.clear();
  show();
});
addEventListener('hashchange', showAsked);

document.addEventListener('click', ({ target }) => {
  const star = target instanceof Element && target.closest('.word-star');
  const row = star && star.closest<HTMLElement>('.word');
  if (!row) return;
  toggleWord(article, row.id);
  if (alone?.checked) dropped.add(row);
  show();
});
// The list may be changed on another page of the article that is open.
addEventListener('storage', show);

place?.addEventListener('click', ({ target }) => {
  if (!(target instanceof HTMLElement)) return;
  const { take } = target.dataset;
  if (take === 'anki' || take === 'table') void save(take);
  if (!target.matches('.study-clear') || !confirm(text('clearSure'))) return;
  storeList(article, new Set());
  dropped.clear();
  show();
});

/** Shows the list alone where the address names it. */
function showAsked(): void {
  if (alone && location.hash === '#my-list') alone.checked = true;
  show();
}

function show(): void {
  const list = storedList(article);
  for (const [row, star] of stars) {
    const isOn = list.has(row.id);
    row.hidden = alone?.checked === true && !isOn && !dropped.has(row);
    if (row.classList.contains('mine') === isOn) continue;
    row.classList.toggle('mine', isOn);
    star.setAttribute('aria-pressed', String(isOn));
  }
  const count = rows.filter(({ id }) => list.has(id)).length;
  const output = place?.querySelector('output');
  if (output) output.textContent = text('count', String(count));
  for (const group of document.querySelectorAll<HTMLElement>('.word-group'))
    group.hidden = group.querySelector('.word:not([hidden])') === null;
  for (const button of place?.querySelectorAll<HTMLButtonElement>('[data-take]') ?? [])
    button.disabled = alone?.checked === true && count === 0;
  for (const [name, isHidden] of [
    ['.study-clear', count === 0],
    ['.study-none', count > 0],
  ] as const)
    place?.querySelector(name)?.toggleAttribute('hidden', isHidden);
}

/** Saves the words that are shown as a file, made of the lines that the article’s own file has of them. */
async function save(kind: 'anki' | 'table'): Promise<void> {
  const ending = kind === 'anki' ? '.anki.txt' : '.words.tsv';
  const link = document.querySelector<HTMLAnchorElement>(`a[download][href$="${ending}"]`);
  const isTaken = (row: HTMLElement): boolean =>
    row.checkVisibility() && (alone?.checked !== true || row.classList.contains('mine'));
  const shown = rows.filter(isTaken).map(wordOf);
  if (shown.length === 0) {
    announce(text('taken', '0'));
    return;
  }
  try {
    const response = await fetch(link?.href ?? '');
    if (!response.ok) throw new Error(String(response.status));
    const content = rowsOfFile(await response.text(), kind, shown);
    offer(new Blob([content], { type: 'text/plain' }), `${article}${scope()}${ending}`);
    announce(text('taken', String(shown.length)));
  } catch {
    announce(text('failed'));
  }
}

/** What a file of the words shown is named after: `.culture`, `.my-list`. */
function scope(): string {
  const names = [...document.querySelectorAll('.only[id^="in-"]')];
  const section = names.find((name) => name.checkVisibility())?.id.slice('in-'.length);
  const isMine = alone?.checked === true;
  return [section, isMine ? 'my-list' : undefined]
    .flatMap((each) => (each === undefined ? [] : `.${each}`))
    .join('');
}

function offer(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}

function announce(message: string): void {
  const line = place?.querySelector('.study-said');
  if (line) line.textContent = message;
  say(message);
}

function wordOf(row: HTMLElement): ListedWord {
  const textOf = (cell: string): string => row.querySelector(cell)?.textContent.trim() ?? '';
  return { id: row.id, text: textOf('b'), pinyin: textOf('i') };
}
