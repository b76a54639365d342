import type { Found, FoundSection } from '../../search/found.ts';
import type { Language } from '../../text/language.ts';
import { element } from '../card/element.ts';
import { openArchive, type Archive } from './archive.ts';
import { createSearchView } from './search-view.ts';
import { walkResults } from './walk-results.ts';

/** The page of search: its query and filters are in the address, so that results can be sent to others. */
const lang: Language = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
const form = find('.search-form', HTMLFormElement);
const field = find('.search-field', HTMLInputElement);
const articles = find('[name="article"]', HTMLSelectElement);
const sections = find('[name="section"]', HTMLSelectElement);
const tips = find('.search-tips', HTMLElement);
const filters = find('.search-filters', HTMLElement);
const parameters = new URLSearchParams(location.search);

const view = createSearchView({
  lang,
  field,
  status: find('.search-status', HTMLElement),
  results: find('.search-results', HTMLElement),
  article: async (archive) => {
    await listArticles(archive);
    return articles.selectedOptions[0]?.dataset.filter;
  },
  narrow: (found) => {
    listSections(found);
    const { value } = sections;
    if (value === '') return found;
    return { ...found, sections: found.sections.flatMap((each) => within(value, each)) };
  },
  answered: (query) => {
    tips.hidden = query !== '';
    filters.hidden = query === '';
    keep(query);
  },
});

field.value = parameters.get('q') ?? '';
walkResults(find('main', HTMLElement), field);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void view.run().then(() => {
    document.querySelector<HTMLElement>('.search-results .found-line')?.focus();
  });
});
articles.addEventListener('change', () => {
  sections.value = '';
  parameters.delete('section');
  void view.run();
});
sections.addEventListener('change', () => void view.run());
field.addEventListener('focus', () => void openArchive().catch(() => undefined), { once: true });
if (field.value !== '') void view.run();

async function listArticles(archive: Archive): Promise<void> {
  if (articles.options.length > 1) return;
  const { article = {} } = await archive.filters();
  const asked = parameters.get('article');
  for (const name of Object.keys(article)) {
    const [slug = '', zh = '', en = ''] = name.split(' | ');
    const option = element('option', { value: slug, 'data-filter': name }, { zh, en }[lang]);
    option.selected = slug === asked;
    articles.append(option);
  }
}

/** Of one article, the sections that have something. */
function listSections({ sections: found }: Found): void {
  const chosen = sections.value === '' ? (parameters.get('section') ?? '') : sections.value;
  const one = new Set(found.map(({ article }) => article.slug)).size === 1;
  const named = new Map(found.flatMap(namesIn).map((name) => [name.slug, name]));
  const options = [...named.values()].map((name) =>
    element('option', { value: name.slug }, name[lang]),
  );
  sections.replaceChildren(...[...sections.options].slice(0, 1), ...(one ? options : []));
  sections.value = one && named.has(chosen) ? chosen : '';
  sections.disabled = !one;
}

/** The sections that something was found in, or by their names. */
function namesIn({ section, hits }: FoundSection): (Record<Language, string> & { slug: string })[] {
  if (section !== undefined) return [section];
  return hits
    .filter(({ line }) => line.place === 'section')
    .map(({ line: { at, zh, en } }) => ({ slug: at, zh, en }));
}

/** What of a section, or of the places of an article, is in a section. */
function within(slug: string, { section, hits, ...rest }: FoundSection): FoundSection[] {
  if (section !== undefined) return section.slug === slug ? [{ ...rest, section, hits }] : [];
  const own = hits.filter(({ line }) => line.place === 'section' && line.at === slug);
  return own.length > 0 ? [{ ...rest, hits: own }] : [];
}

function keep(query: string): void {
  const address = new URL(location.href);
  const state = { q: query, article: articles.value, section: sections.value };
  for (const [name, value] of Object.entries(state)) {
    if (value === '') address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  }
  parameters.delete('article');
  parameters.delete('section');
  history.replaceState(history.state, '', address);
}

function find<Kind extends HTMLElement>(selector: string, kind: new () => Kind): Kind {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`No ${selector} on the page of search`);
  return found;
}
