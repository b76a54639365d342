import { formatDate } from '../i18n/date.ts';
import { formatSize } from '../i18n/file-size.ts';
import { cacheNames } from '../offline/cache-names.ts';
import { removeArticle } from '../offline/kept-articles.ts';
import { readKept, type Kept, type KeptItem } from '../offline/read-kept.ts';
import { element } from './card/element.ts';
import { say } from './card/say.ts';
import { language, text } from './interface.ts';
import { localDay } from './local-day.ts';

/** Lists what is kept on this device, and removes of it what the reader wants removed. */
const names = cacheNames(import.meta.env.BASE_URL);
const shell = `${names.base}offline/shell.json`;
const words = text.offline;
const place = document.querySelector<HTMLElement>('.kept');

void list();

async function list(): Promise<void> {
  if (!place) return;
  try {
    place.replaceChildren(...parts(await readKept(names, shell)), await room());
  } catch {
    place.replaceChildren(element('p', {}, words.unsupported));
  }
}

function parts({ articles, pages, besides, unfinished }: Kept): Node[] {
  const nothing = articles.length + pages.length + unfinished.length === 0;
  if (nothing) return [element('p', {}, words.nothing)];
  return [
    ...group(words.articles, articles, besides.articles && words.shared(size(besides.articles))),
    ...group(words.pages, pages, besides.pages && words.loaded(size(besides.pages))),
    ...(unfinished.length > 0 ? [element('p', {}, words.unfinished)] : []),
    element('p', {}, removal(words.removeAll, removeAll)),
  ];
}

function group(name: string, items: readonly KeptItem[], besides: string | 0): Node[] {
  if (items.length === 0) return [];
  return [
    element('h3', {}, name),
    element('ul', { class: 'kept-list' }, ...items.map(row)),
    ...(besides ? [element('p', { class: 'kept-size' }, besides)] : []),
  ];
}

function row(item: KeptItem): HTMLElement {
  const { address, title, lang, bytes, since } = item;
  const date = since && formatDate(localDay(since), language);
  const button = removal(words.remove, () => remove(item), words.removeOf(title));
  return element(
    'li',
    { class: 'kept-item' },
    element(
      'div',
      {},
      element('a', { class: 'link', href: address, lang, hreflang: lang }, title),
      element('span', { class: 'kept-size' }, [size(bytes), date].filter(Boolean).join(' · ')),
    ),
    button,
  );
}

function removal(name: string, task: () => Promise<void>, label?: string): HTMLElement {
  const attributes = { type: 'button', class: 'kept-remove', 'aria-label': label };
  const button = element('button', attributes, name);
  button.addEventListener('click', () => {
    void task().then(async () => {
      await list();
      say(words.removed);
      // The button pressed is gone.
      document.querySelector<HTMLElement>('#kept-title')?.focus();
    });
  });
  return button;
}

async function remove({ address, list }: KeptItem): Promise<void> {
  if (list === undefined) await (await caches.open(names.pages)).delete(address);
  else await removeArticle(list, names);
}

async function removeAll(): Promise<void> {
  for (const name of await caches.keys()) {
    if (names.isOwn(name) && names.listOf(name) !== shell) await caches.delete(name);
  }
}

async function room(): Promise<HTMLElement> {
  const { usage = 0, quota = 0 } = await navigator.storage.estimate();
  return element('p', { class: 'kept-size' }, words.total(size(usage), size(quota - usage)));
}

function size(bytes: number): string {
  return formatSize(bytes, language);
}
