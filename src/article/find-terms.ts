import { stemOf } from './inflection.ts';
import type { Term } from './terms.ts';

/** Where a term stands in a text, in UTF-16 units. */
export interface Occurrence {
  term: Term;
  start: number;
  end: number;
}

/** The terms in a Chinese text, in order; where terms overlap, the first and then the longest wins. */
export function findTerms(text: string, terms: readonly Term[]): Occurrence[] {
  const { isFirst, byStart } = indexOf(chineseIndexes, terms, byFirstUnit);
  const found: Occurrence[] = [];
  for (let start = 0; start < text.length; start += 1) {
    const unit = text.charCodeAt(start);
    if (isFirst[unit] === 0) continue;
    const term = byStart.get(unit)?.find(({ zh }) => text.startsWith(zh, start));
    if (term === undefined) continue;
    const end = start + term.zh.length;
    found.push({ term, start, end });
    start = end - 1;
  }
  return found;
}

/**
 * The renderings of terms, or of some of them, in an English text, in order, whatever their letters and inflection,
 * whole words only; of those that overlap the first, then the longest.
 */
export function findRenderings(
  text: string,
  terms: readonly Term[],
  some: readonly Term[] = terms,
): Occurrence[] {
  const found = allRenderings(text, terms);
  return firstAndLongest(some === terms ? found : found.filter(({ term }) => some.includes(term)));
}

/** The terms that an English text renders, one within another too. */
export function renderedTerms(text: string, terms: readonly Term[]): Set<Term> {
  return new Set(renderingsOf(text, terms).keys());
}

/** Which of their renderings an English text has of terms, one within another too. */
export function renderingsOf(text: string, terms: readonly Term[]): Map<Term, Set<string>> {
  const found = new Map<Term, Set<string>>();
  for (const { term, rendering } of allRenderings(text, terms))
    found.set(term, (found.get(term) ?? new Set()).add(rendering));
  return found;
}

interface Rendering {
  term: Term;
  rendering: string;
  words: readonly Word[];
}

type Index<K, T> = ReadonlyMap<K, readonly T[]>;

/** The terms by their first unit, and which units are the first of any, as few are. */
interface ChineseIndex {
  isFirst: Uint8Array;
  byStart: Index<number, Term>;
}

const chineseIndexes = new WeakMap<readonly Term[], ChineseIndex>();
const englishIndexes = new WeakMap<readonly Term[], Index<string, Rendering>>();

function indexOf<T>(
  indexes: WeakMap<readonly Term[], T>,
  terms: readonly Term[],
  build: (terms: readonly Term[]) => T,
): T {
  const known = indexes.get(terms);
  if (known !== undefined) return known;
  const index = build(terms);
  indexes.set(terms, index);
  return index;
}

/** The longest first. */
function byFirstUnit(terms: readonly Term[]): ChineseIndex {
  const sorted = terms.toSorted((a, b) => b.zh.length - a.zh.length);
  const byStart = Map.groupBy(sorted, ({ zh }) => zh.charCodeAt(0));
  const isFirst = new Uint8Array(0x10000);
  for (const unit of byStart.keys()) isFirst[unit] = 1;
  return { isFirst, byStart };
}

function byFirstWord(terms: readonly Term[]): Index<string, Rendering> {
  const renderings = terms.flatMap((term) =>
    term.en.map((rendering) => ({ term, rendering, words: wordsOf(rendering) })),
  );
  return Map.groupBy(renderings, ({ words }) => words[0]?.stem ?? '');
}

interface FoundRendering extends Occurrence {
  rendering: string;
}

function allRenderings(text: string, terms: readonly Term[]): FoundRendering[] {
  const index = indexOf(englishIndexes, terms, byFirstWord);
  const words = wordsOf(text);
  return words.flatMap(({ stem, start }, at) =>
    (index.get(stem) ?? [])
      .filter(({ words: wanted }) =>
        wanted.every((word, offset) => fits(words[at + offset], word, offset)),
      )
      .map(({ term, rendering, words: { length } }) => ({
        term,
        rendering,
        start,
        end: words[at + length - 1]?.end ?? start,
      })),
  );
}

/** Whether a word is the one wanted, and, but for the first, what stands before it too. */
function fits(word: Word | undefined, wanted: Word, offset: number): boolean {
  return (
    word?.stem === wanted.stem && (offset === 0 || joint(word.between) === joint(wanted.between))
  );
}

interface Word {
  stem: string;
  start: number;
  end: number;
  /** What parts it from the word before. */
  between: string;
}

const word = /[\p{L}\p{N}]+/gu;

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let last = 0;
  word.lastIndex = 0;
  for (let found = word.exec(text); found !== null; found = word.exec(text)) {
    const between = text.slice(last, found.index);
    // “The studio’s orchestra” has the words of “studio orchestra”.
    if (found[0] === 's' && /^[’']$/.test(between)) continue;
    last = word.lastIndex;
    words.push({ stem: stemOf(found[0]), start: found.index, end: last, between });
  }
  return words;
}

/** Possessives, quotes and the difference between hyphens and spaces do not count. */
function joint(between: string): string {
  if (between === ' ') return between;
  return between.replace(/^[’']s(?!\p{L})|[“”‘’"']/gu, '').replace(/[-‐–\s]+/gu, ' ');
}

function firstAndLongest(occurrences: Occurrence[]): Occurrence[] {
  let reached = 0;
  return occurrences
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < reached) return false;
      reached = end;
      return true;
    });
}
