import { routes } from '../../routes.ts';
import type { Found, FoundSection, Hit } from '../../search/found.ts';
import { languages, languageTags, type Language } from '../../text/language.ts';
import { element } from '../card/element.ts';
import { articleFont } from './article-font.ts';
import { marked, textIn } from './marked.ts';
import { placeLink } from './place-link.ts';

export interface ResultOptions {
  lang: Language;
  query: string;
  /** How many lines to show; all, if absent. */
  most?: number | undefined;
}

/** What was found, an article a group and a section a list, each line a link to where it stands. */
export function resultsOf({ sections }: Pick<Found, 'sections'>, options: ResultOptions): Node[] {
  const groups: HTMLElement[] = [];
  let left = options.most ?? Infinity;
  for (const [index, section] of sections.entries()) {
    if (left <= 0) break;
    const before = sections[index - 1];
    if (before?.article.slug !== section.article.slug) groups.push(groupOf(section, options.lang));
    groups.at(-1)?.append(...listOf(section, section.hits.slice(0, left), options));
    left -= section.hits.length;
  }
  return groups;
}

function groupOf({ article, font }: FoundSection, lang: Language): HTMLElement {
  const heading = element(
    'h2',
    { class: 'found-article' },
    element(
      'a',
      { href: routes.article(lang, article.slug) },
      ...brokenByWord(article[lang], lang),
    ),
  );
  const group = element('section', { class: 'found' }, heading);
  group.style.setProperty('--font-song', articleFont(font));
  return group;
}

/** Text whose lines may end after any word: Chinese shows none of its words. */
function brokenByWord(text: string, lang: Language): (Node | string)[] {
  if (lang !== 'zh') return [text];
  const words = new Intl.Segmenter(languageTags.zh, { granularity: 'word' }).segment(text);
  return [...words].flatMap(({ segment }, index) =>
    index === 0 ? [segment] : [element('wbr'), segment],
  );
}

function listOf(found: FoundSection, hits: readonly Hit[], options: ResultOptions): HTMLElement[] {
  const { article, section } = found;
  const { lang } = options;
  const items = hits.map((hit) =>
    element(
      'li',
      {},
      section ? linkTo(hit, article, section, options) : placeLink(hit, article, options),
    ),
  );
  const list = element('ol', { role: 'list' }, ...items);
  if (section === undefined) return [list];
  const href = routes.section(lang, article.slug, section.slug);
  const name = element('a', { href }, section[lang]);
  return [element('h3', { class: 'found-section' }, name), list];
}

function linkTo(
  { line, match }: Hit,
  article: FoundSection['article'],
  section: { slug: string },
  { lang, query }: ResultOptions,
): HTMLAnchorElement {
  const texts = languages
    .filter((language) => line[language] !== '')
    .map((language) => textIn(language, marked(line[language], match[language])));
  const page = routes.section(lang, article.slug, section.slug);
  const href = `${page}?q=${encodeURIComponent(query)}#${line.at}`;
  return element('a', { class: 'found-line', href }, ...texts);
}
