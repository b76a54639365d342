import { testOf, type Range as Stretch } from '../../search/match.ts';
import { othersFor } from '../../search/other-units.ts';
import { wordsOf, type Condition } from '../../search/query.ts';
import { readingsOf } from '../../search/readings.ts';
import { isHan } from '../../text/characters.ts';
import { languages } from '../../text/language.ts';

/** Marks what a query found in the line the address names, or in the heading. Nothing moves, as it is only painted. */
export function markQuery(query: string): void {
  if (!('highlights' in CSS)) return;
  const id = decodeURIComponent(location.hash.slice(1));
  const place = document.getElementById(id) ?? document.querySelector('main h1');
  if (place === null) return;
  const parts = { zh: place.querySelector('.zh'), en: place.querySelector('.en') };
  const line = {
    zh: parts.zh?.textContent ?? '',
    en: parts.en?.textContent ?? '',
    pinyin: parts.zh === null ? '' : readingsIn(parts.zh).join(' '),
  };
  const test = testOf(line);
  const [match = test(anyOf(query))] = readingsOf(query).flatMap(
    ({ conditions }) => test(conditions) ?? [],
  );
  const ranges = languages.flatMap((language) => {
    const part = parts[language];
    return part === null ? [] : (match?.[language] ?? []).map((stretch) => rangeOf(part, stretch));
  });
  // Styles ask it for the mark, as each element they ask costs time.
  place.classList.add('found');
  CSS.highlights.set('found', new Highlight(...ranges));
}

/** The words of a query and what is close to them, each for itself: what results are found by that have not all. */
function anyOf(query: string): Condition[] {
  return wordsOf(query).flatMap((unit) => [unit, ...othersFor(unit)].map((each) => [each]));
}

/** The reading of each Han character, `-` where there is none. */
function readingsIn(chinese: Element): string[] {
  const readings: string[] = [];
  const walker = document.createTreeWalker(chinese, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text) readings.push(...[...node.data].filter(isHan).map(() => '-'));
    else if (node instanceof HTMLElement && node.dataset.py !== undefined)
      readings.splice(-1, 1, node.dataset.py);
  }
  return readings;
}

/** A stretch of an element's text as a range in its text nodes. */
function rangeOf(element: Element, [start, end]: Stretch): Range {
  const range = document.createRange();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let reached = 0;
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    const { length } = node;
    if (start >= reached && start < reached + length) range.setStart(node, start - reached);
    if (end > reached && end <= reached + length) range.setEnd(node, end - reached);
    reached += length;
  }
  return range;
}
