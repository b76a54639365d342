import { messages } from '../../i18n/messages.ts';
import { routes } from '../../routes.ts';
import type { FoundSection, Hit } from '../../search/found.ts';
import type { Match, Range } from '../../search/match.ts';
import type { Line, PlaceKind } from '../../search/searched-section.ts';
import { languages, type Language } from '../../text/language.ts';
import { element } from '../card/element.ts';
import { marked, textIn } from './marked.ts';
import type { ResultOptions } from './results.ts';

/** Where a place of an article is; of a chart, by the address of it or of a panel. */
type Address = (lang: Language, article: string, at: string) => string;

const addresses: Record<PlaceKind, Address> = {
  article: routes.article,
  section: routes.section,
  chart: routes.numbers,
  whole: routes.whole,
  words: (lang, article) => routes.words(lang, article),
  numbers: (lang, article) => routes.numbers(lang, article),
  print: (lang, article) => routes.print(lang, article),
};

/** A line of a place's text, with what was found in it. */
interface Part {
  text: string;
  ranges: Range[];
}

/** A place that was found: what it is, its name, and of the rest what was found. */
export function placeLink(
  { line, match }: Hit,
  { slug }: FoundSection['article'],
  { lang, query }: ResultOptions,
): HTMLAnchorElement {
  const { place = 'section', at } = line;
  const parts = {
    zh: partsOf(line, 'zh', match),
    en: partsOf(line, 'en', match),
  };
  const found = parts.zh.flatMap(({ ranges }, index) =>
    ranges.length + (parts.en[index]?.ranges.length ?? 0) > 0 ? [index] : [],
  );
  const kind = messages[lang].searching.places[isPage(place) ? 'page' : place];
  const target = place === 'chart' ? chartAddress(line, parts.zh.length, found) : at;
  // What was asked for is marked where headings are found by it.
  const asked = place === 'article' || place === 'section' ? `?q=${encodeURIComponent(query)}` : '';
  const texts = languages
    .filter((language) => parts[language][0]?.text !== '')
    .map((language) => textIn(language, shown(parts[language], found)));
  return element(
    'a',
    { class: 'found-line', href: addresses[place](lang, slug, target) + asked },
    element('span', { class: 'found-kind' }, kind),
    ...texts,
  );
}

function isPage(place: PlaceKind): place is 'whole' | 'words' | 'numbers' | 'print' {
  return ['whole', 'words', 'numbers', 'print'].includes(place);
}

/** The panel that alone has what was found, else the chart. */
function chartAddress(
  { at, panels = [] }: Line,
  parts: number,
  [only = 0, ...others]: readonly number[],
): string {
  const panel = others.length === 0 ? panels[only - (parts - panels.length)] : undefined;
  return panel ?? at;
}

/** The lines of a place in a language, each with what was found in it. */
function partsOf(line: Line, language: Language, match: Match): Part[] {
  let start = 0;
  const parts = line[language].split('\n').map((text) => {
    const from = start;
    const end = from + text.length;
    start = end + 1;
    const own = match[language].filter(([first, last]) => first >= from && last <= end);
    return { text, ranges: own.map(([first, last]) => [first - from, last - from] as const) };
  });
  // That a chart is one stands above it.
  return line.place === 'chart' ? parts.toSpliced(1, 1) : parts;
}

/** The name, and below it what else was found, in either language. */
function shown(parts: readonly Part[], found: readonly number[]): (Node | string)[] {
  return parts.flatMap(({ text, ranges }, index) => {
    if (index === 0) return marked(text, ranges);
    return found.includes(index)
      ? [element('span', { class: 'found-detail' }, ...marked(text, ranges))]
      : [];
  });
}
