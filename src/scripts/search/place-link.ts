import { messages } from '../../i18n/messages.ts';
import { routes } from '../../routes.ts';
import type { FoundSection, Hit } from '../../search/found.ts';
import type { Range } from '../../search/match.ts';
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
    zh: partsOf(line.zh, match.zh),
    en: partsOf(line.en, match.en),
  };
  const kind = messages[lang].searching.places[isPage(place) ? 'page' : place];
  const address = addresses[place](lang, slug, place === 'chart' ? chartAddress(line, parts) : at);
  // What was asked for is marked where headings are found by it.
  const asked = place === 'article' || place === 'section' ? `?q=${encodeURIComponent(query)}` : '';
  const texts = languages
    .filter((language) => parts[language][0]?.text !== '')
    .map((language) => textIn(language, shown(parts[language])));
  return element(
    'a',
    { class: 'found-line', href: address + asked },
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
  { zh, en }: Record<Language, readonly Part[]>,
): string {
  const found = zh.flatMap(({ ranges }, index) =>
    ranges.length + (en[index]?.ranges.length ?? 0) > 0 ? [index] : [],
  );
  const [only = 0, ...others] = found;
  const panel = others.length === 0 ? panels[only - (zh.length - panels.length)] : undefined;
  return panel ?? at;
}

/** The lines of a text, each with the ranges in it. */
function partsOf(text: string, ranges: readonly Range[]): Part[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const from = start;
    const end = from + line.length;
    start = end + 1;
    const own = ranges.filter(([first, last]) => first >= from && last <= end);
    return { text: line, ranges: own.map(([first, last]) => [first - from, last - from] as const) };
  });
}

/** The name, and below it what else was found. */
function shown([name, ...others]: readonly Part[]): (Node | string)[] {
  return [
    ...(name ? marked(name.text, name.ranges) : []),
    ...others
      .filter(({ ranges }) => ranges.length > 0)
      .map(({ text, ranges }) =>
        element('span', { class: 'found-detail' }, ...marked(text, ranges)),
      ),
  ];
}
