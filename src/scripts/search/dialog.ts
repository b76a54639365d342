import { messages } from '../../i18n/messages.ts';
import { routes } from '../../routes.ts';
import type { Language } from '../../text/language.ts';
import { element } from '../card/element.ts';
import { openArchive, type Archive } from './archive.ts';
import { markQuery } from './mark-query.ts';
import { countLines, createSearchView } from './search-view.ts';
import { walkResults } from './walk-results.ts';

/** As many lines as a glance takes in; the page of its own has the rest. */
const most = 20;
const lang: Language = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
const text = messages[lang];

const field = element('input', {
  type: 'search',
  name: 'q',
  class: 'search-field',
  placeholder: text.searching.placeholder,
  'aria-label': text.search,
  autocomplete: 'off',
  autocapitalize: 'none',
  spellcheck: 'false',
  enterkeyhint: 'search',
});
const close = element(
  'button',
  { class: 'sheet-close', type: 'button', 'aria-label': text.close },
  '×',
);
const onlyHere = element('input', { type: 'checkbox' });
const scope = element('label', { class: 'search-scope' }, onlyHere, text.searching.thisArticle);
scope.hidden = true;
const status = element('p', { class: 'search-status', role: 'status' });
const results = element('div', { class: 'search-results' });
const all = element('a', { class: 'link' }, text.searching.all);
const allLine = element('p', { class: 'search-all' }, all);
allLine.hidden = true;
const form = element(
  'form',
  { class: 'search-form', role: 'search', action: routes.search(lang) },
  field,
);
const dialog = element(
  'dialog',
  { id: 'search', class: 'search-dialog', 'aria-label': text.search },
  element('div', { class: 'search-head' }, form, close, scope, status),
  results,
  allLine,
);
document.body.append(dialog);

const view = createSearchView({
  lang,
  field,
  status,
  results,
  most,
  article: async (archive) => (onlyHere.checked ? await articleHere(archive) : undefined),
  answered: (query, found) => {
    allLine.hidden = query === '' || (countLines(found) <= most && found.more === undefined);
    all.href = `${routes.search(lang)}?q=${encodeURIComponent(query)}`;
    dialog.scrollTop = 0;
  },
});
walkResults(dialog, field);
onlyHere.addEventListener('change', () => void view.run());
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void view.run().then(() => {
    results.querySelector<HTMLElement>('.found-line')?.click();
  });
});
close.addEventListener('click', () => {
  dialog.close();
});
dialog.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || event.isComposing) return;
  // A field for searching would be emptied first.
  event.preventDefault();
  dialog.close();
});
dialog.addEventListener('click', (event) => {
  const { target } = event;
  // What is not in the dialog's own box is the page behind it.
  if (target === dialog) dialog.close();
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('.found-line') : null;
  if (link?.pathname !== location.pathname || event.ctrlKey || event.metaKey || event.shiftKey)
    return;
  event.preventDefault();
  dialog.close();
  location.hash = link.hash;
  markQuery(view.meant());
});

/** Opens the dialog, the field in focus with what was typed already, or what was asked last to be typed over. */
export function openSearch(typed: string): void {
  if (!dialog.open) dialog.showModal();
  field.focus();
  field.select();
  if (typed !== '') {
    field.value = typed;
    void view.run();
  }
  openArchive()
    .then(articleHere)
    .then((article) => {
      scope.hidden = article === undefined;
    })
    .catch(() => {
      // The first query will say so.
    });
}

/** The article of this page, as the index's filter names it. */
async function articleHere(archive: Archive): Promise<string | undefined> {
  const [slug = ''] = location.pathname.slice(routes.home(lang).length).split('/');
  const { article = {} } = await archive.filters();
  return Object.keys(article).find((name) => name.startsWith(`${slug} | `));
}
