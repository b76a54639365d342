import { elementsOf, type Element } from './elements.ts';
import { isOneEdit } from './one-edit.ts';
import type { Condition, Unit } from './query.ts';
import type { Line } from './searched-section.ts';
import { stem } from './stem.ts';
import { readSyllable, umlautOf, type Syllable } from './syllables.ts';

/** A stretch of a text, in UTF-16 units. */
export type Range = readonly [start: number, end: number];

/** Where a line meets a query, in each language. */
export interface Match {
  zh: Range[];
  en: Range[];
  /** Whether it is met by u for ü alone. */
  weak?: true;
}

/** Tests a line against conditions, any of which will do. */
export type Test = (conditions: readonly Condition[]) => Match | undefined;

type Searched = Pick<Line, 'zh' | 'en' | 'pinyin' | 'terms'>;

interface Read extends Element {
  syllable?: ReturnType<typeof readSyllable>;
}

/** A line’s words, each language’s made when it is asked for. */
interface Prepared {
  readonly zh: readonly Read[];
  readonly en: readonly (Element & { stem: string })[];
  readonly terms: readonly { places: Range[]; renderings: string[][] }[];
}

/** These are spoken with other tones than they are written with: a query may have either. */
const changing = new Set(['一', '不']);

const shortestStem = 6;

/** Makes the test of a line: what the index found by parts of words is here looked for in the text. */
export function testOf(line: Searched): Test {
  const prepared = prepare(line);
  return (conditions) => {
    const met = conditions.flatMap((condition) => meet(condition, prepared) ?? []);
    if (met.length === 0) return undefined;
    return {
      zh: merge(met.flatMap(({ zh }) => zh)),
      en: merge(met.flatMap(({ en }) => en)),
      ...(met.every(({ weak }) => weak) && { weak: true }),
    };
  };
}

function prepare(line: Searched): Prepared {
  const made: { -readonly [Key in keyof Prepared]?: Prepared[Key] } = {};
  return {
    get zh() {
      return (made.zh ??= readChinese(line));
    },
    get en() {
      return (made.en ??= elementsOf(line.en).map(stemmed));
    },
    get terms() {
      return (made.terms ??= readTerms(line));
    },
  };
}

function readChinese({ zh, pinyin }: Searched): Read[] {
  const readings = pinyin.split(' ');
  let read = 0;
  return elementsOf(zh).map((element) => {
    const reading = element.han ? readings[read++] : undefined;
    if (reading === undefined || reading === '-') return element;
    return { ...element, syllable: readSyllable(reading) };
  });
}

function stemmed(element: Element): Prepared['en'][number] {
  return { ...element, stem: stem(element.text) };
}

function readTerms({ zh, terms = [] }: Searched): Prepared['terms'] {
  return terms.map(([term, ...renderings]) => ({
    places: placesOf(term, zh),
    renderings: renderings.map((rendering) => elementsOf(rendering).map(({ text }) => stem(text))),
  }));
}

function placesOf(term: string, text: string): Range[] {
  const places: Range[] = [];
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1))
    places.push([at, at + term.length]);
  return places;
}

function meet(condition: Condition, line: Prepared): Match | undefined {
  const met: Match = { zh: [], en: [] };
  for (const unit of condition) {
    const { zh, en, weak } = find(unit, line);
    if (zh.length + en.length === 0) return undefined;
    met.zh.push(...zh);
    met.en.push(...en);
    if (weak === true) met.weak = true;
  }
  return met;
}

function find(unit: Unit, line: Prepared): Match {
  switch (unit.kind) {
    case 'phrase':
      return { zh: runs(line.zh, unit.elements, same), en: [] };
    case 'pinyin':
      return orUmlauts(unit.cuts, line, { zh: spelled(unit.cuts, line, readsAs), en: [] });
    case 'quoted':
      return orTerms([unit.stems], line, {
        zh: [],
        en: runs(line.en, unit.stems, (word, wanted) => word.stem === wanted),
      });
    case 'word': {
      const own = orTerms([[unit.stem]], line, {
        zh: [
          ...runs(line.zh, [unit.word], (element, word) => element.text === word),
          ...spelled(unit.cuts, line, readsAs),
        ],
        en: runs(line.en, [unit], isWord),
      });
      return orUmlauts(unit.cuts, line, own);
    }
    case 'near':
      return { zh: [], en: runs(line.en, [unit], isNear) };
  }
}

function spelled(
  cuts: readonly (readonly Syllable[])[],
  line: Prepared,
  answers: typeof readsAs,
): Range[] {
  return cuts.flatMap((cut) => runs(line.zh, cut, answers));
}

/** Where a line meets nothing otherwise, what has ü for a u that was typed. */
function orUmlauts(cuts: readonly (readonly Syllable[])[], line: Prepared, own: Match): Match {
  if (own.zh.length + own.en.length > 0) return own;
  return { zh: spelled(cuts, line, readsAsTyped), en: [], weak: true };
}

function isNear(word: Prepared['en'][number], unit: Extract<Unit, { kind: 'near' }>): boolean {
  if (isOneEdit(word.text, unit.word)) return true;
  // Of short stems many are alike.
  return unit.stem.length >= shortestStem && isOneEdit(word.stem, unit.stem);
}

function isWord(
  word: { text: string; stem: string },
  unit: Extract<Unit, { kind: 'word' }>,
): boolean {
  return word.stem === unit.stem || (unit.open === true && word.text.startsWith(unit.word));
}

function same(element: Element, wanted: Element): boolean {
  return element.text === wanted.text;
}

function readsAs({ text, syllable }: Read, wanted: Syllable): boolean {
  if (syllable === undefined) return false;
  const { plain, tone, open } = wanted;
  const spelled = open ? syllable.plain.startsWith(plain) : syllable.plain === plain;
  return spelled && (tone === undefined || tone === syllable.tone || changing.has(text));
}

function readsAsTyped(read: Read, wanted: Syllable): boolean {
  if (readsAs(read, wanted)) return true;
  const umlaut = umlautOf(wanted.plain);
  return umlaut !== undefined && readsAs(read, { ...wanted, plain: umlaut });
}

/** Where a line meets nothing itself, its terms that are rendered so elsewhere. */
function orTerms(phrases: readonly (readonly string[])[], line: Prepared, own: Match): Match {
  if (own.zh.length + own.en.length > 0) return own;
  const zh = line.terms
    .filter(({ renderings }) =>
      renderings.some((words) => phrases.some((phrase) => includesRun(words, phrase))),
    )
    .flatMap(({ places }) => places);
  return { zh, en: [] };
}

function includesRun(words: readonly string[], phrase: readonly string[]): boolean {
  return words.some((_, start) => phrase.every((word, index) => words[start + index] === word));
}

/** Where neighbours in a text answer to what is wanted, one by one. */
function runs<Has extends Element, Wanted>(
  elements: readonly Has[],
  wanted: readonly Wanted[],
  answers: (element: Has, wanted: Wanted) => boolean,
): Range[] {
  return elements.flatMap((first, start): Range[] => {
    let end = first.end;
    for (const [index, each] of wanted.entries()) {
      const element = elements[start + index];
      if (element === undefined || !answers(element, each)) return [];
      if (index > 0 && !element.joined) return [];
      end = element.end;
    }
    return [[first.start, end]];
  });
}

/** Ranges in order, those that overlap or touch made one. */
function merge(ranges: readonly Range[]): Range[] {
  const merged: [number, number][] = [];
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
