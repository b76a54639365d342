import { formatDate } from '../i18n/date.ts';
import { formatSize } from '../i18n/file-size.ts';
import { cacheNames } from '../offline/cache-names.ts';
import { removeArticle } from '../offline/kept-articles.ts';
import { readKept, type Kept, type KeptItem } from '../offline/read-kept.ts';
import { removeCache } from '../offline/remove-cache.ts';
import { language, textFrom } from './interface.ts';
import { localDay } from './local-day.ts';

/** Lists what is kept on this device, and removes of it what the reader wants removed. */
const names = cacheNames(import.meta.env.BASE_URL);
const shell = `${names.base}offline/shell.json`;
const place = document.querySelector<HTMLElement>('.kept');
const words = textFrom(place);

void list();
tellState();
for (const event of ['online', 'offline'] as const) addEventListener(event, tellState);

/** Says why the page is here: in place of another that is not to be had, or by itself without a network. */
function tellState(): void {
  const line = document.querySelector<HTMLElement>('.offline-now');
  const why = line?.querySelector('.offline-why');
  if (!line || !why) return;
  const inPlaceOfAnother = !/\/offline\/(?:index\.html)?$/.test(location.pathname);
  line.hidden = !inPlaceOfAnother && navigator.onLine;
  why.textContent = words(
    inPlaceOfAnother ? (navigator.onLine ? 'unreached' : 'unread') : 'offlineNow',
  );
}

async function list(): Promise<void> {
  if (!place) return;
  try {
    place.replaceChildren(...parts(await readKept(names, shell)), await room());
  } catch {
    place.replaceChildren(made('p', '', words('unsupported')));
  }
}

function parts({ articles, pages, besides, unfinished }: Kept): Node[] {
  const nothing = articles.length + pages.length + unfinished.length === 0;
  if (nothing) return [made('p', '', words('nothing'))];
  return [
    ...group(
      words('articles'),
      articles,
      besides.articles && words('shared', size(besides.articles)),
    ),
    ...group(words('pages'), pages, besides.pages && words('loaded', size(besides.pages))),
    ...(unfinished.length > 0 ? [made('p', '', words('unfinished'))] : []),
    made('p', '', removal(words('removeAll'), removeAll)),
  ];
}

function group(name: string, items: readonly KeptItem[], besides: string | 0): Node[] {
  if (items.length === 0) return [];
  return [
    made('h3', '', name),
    made('ul', 'kept-list', ...items.map(row)),
    ...(besides ? [made('p', 'kept-size', besides)] : []),
  ];
}

function row(item: KeptItem): HTMLElement {
  const { address, title, lang, bytes, since } = item;
  const date = since && formatDate(localDay(since), language);
  const link = made('a', 'link', title);
  Object.assign(link, { href: address, lang, hreflang: lang });
  const about = made('span', 'kept-size', [size(bytes), date].filter(Boolean).join(' · '));
  const text = made('div', '', link, about);
  const button = removal(words('remove'), () => remove(item));
  button.ariaLabel = words('removeOf', title);
  return made('li', 'kept-item', text, button);
}

function removal(name: string, task: () => Promise<void>): HTMLElement {
  const button = made('button', 'kept-remove', name);
  button.type = 'button';
  button.addEventListener('click', () => {
    void task().then(async () => {
      await list();
      const status = document.querySelector('.kept-status');
      if (status) status.textContent = words('removed');
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
    if (names.isOwn(name) && names.listOf(name) !== shell) await removeCache(name);
  }
}

async function room(): Promise<HTMLElement> {
  const { usage = 0, quota = 0 } = await navigator.storage.estimate();
  return made('p', 'kept-size', words('total', size(usage), size(quota - usage)));
}

function size(bytes: number): string {
  return formatSize(bytes, language);
}

function made<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...children);
  return element;
}
