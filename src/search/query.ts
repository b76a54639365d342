import { chineseWordsIn } from './chinese-words.ts';
import { cutPinyin } from './cut-pinyin.ts';
import { elementsOf, type Element } from './elements.ts';
import { stem } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import type { Syllable } from './syllables.ts';

/** A piece of a query. */
export type Unit =
  /** Chinese as it is written, with the digits and Latin letters in it. */
  | { kind: 'phrase'; elements: readonly Element[] }
  /** A word of English, a number, or pinyin written as one word. */
  | { kind: 'word'; word: string; stem: string; cuts: Syllable[][]; open?: true }
  /** English words in this order, in quotation marks. */
  | { kind: 'quoted'; stems: readonly string[] }
  /** Words of pinyin that are one phrase. */
  | { kind: 'pinyin'; cuts: Syllable[][] }
  /** A word of English that may differ by a letter. */
  | { kind: 'near'; word: string; stem: string };

/** Units that a sentence and its translation must have between them. */
export type Condition = readonly Unit[];

const quotation = /["“”「『]([^"“”「」『』]+)["“”」』]/g;
/** What may stand between syllables of one phrase. */
const betweenSyllables = /^[\s'’·-]*$/;
const mostCuts = 12;

interface Word {
  unit: Extract<Unit, { kind: 'word' | 'pinyin' }>;
  /** Every way to read it as pinyin, single syllables included. */
  spellings: Syllable[][];
  start: number;
  end: number;
}

type Piece = Word | Extract<Unit, { kind: 'phrase' }>;
type Run = [Piece, ...Piece[]];

/**
 * What a query may mean; any of it will do. Chinese is looked for as it stands. Latin words are English,
 * or pinyin if they have two syllables or a tone; neighbours may be one phrase of pinyin. `loose` takes
 * words that may be unfinished, single syllables, and Chinese word by word: for queries nothing else meets.
 */
export function analyse(query: string, { loose = false } = {}): Condition[] {
  const { quoted, runs } = read(query, { byWord: loose, unfinished: loose });
  const conditions = [runs.flatMap(apart), runs.map(together)].map((units) => [
    ...quoted,
    ...units,
  ]);
  const distinct = runs.every((run) => apart(run).length === 1) ? conditions.slice(1) : conditions;
  return distinct.filter(({ length }) => length > 0);
}

/** The words of a query that say what it is about, in their order; all of them, where none do. */
export function wordsOf(query: string): Unit[] {
  const { quoted, runs } = read(query, { byWord: true, unfinished: false });
  const units = runs.flatMap(apart);
  const telling = units.filter((unit) => unit.kind !== 'word' || !isStopWord(unit.word));
  return [...quoted, ...(quoted.length + telling.length > 0 ? telling : units)];
}

interface Manner {
  /** Whether Chinese is taken word by word. */
  byWord: boolean;
  /** Whether the last word may be unfinished, and single syllables are pinyin. */
  unfinished: boolean;
}

function read(query: string, manner: Manner): { quoted: Unit[]; runs: Run[] } {
  const text = query.normalize('NFC').replace(/u:/gi, 'ü');
  const quoted = [...text.matchAll(quotation)].flatMap(([, inside = '']) => quotedUnit(inside));
  const plain = quoted.length > 0 ? text.replace(quotation, keepChinese) : text;
  return { quoted, runs: runsOf(piecesOf(plain, manner), plain) };
}

function quotedUnit(inside: string): Unit[] {
  const elements = elementsOf(inside);
  if (elements.length < 2 || elements.some(({ han }) => han)) return [];
  return [{ kind: 'quoted', stems: elements.map(({ text }) => stem(text)) }];
}

function keepChinese(whole: string, inside: string): string {
  return quotedUnit(inside).length > 0 ? ' ' : whole;
}

function piecesOf(text: string, { byWord, unfinished }: Manner): Piece[] {
  const chunks = chunksOf(elementsOf(text));
  return chunks.flatMap((elements, index): Piece[] => {
    if (elements.some(({ han }) => han)) {
      const phrases = byWord ? chineseWordsIn(elements) : [elements];
      return phrases.map((phrase) => ({ kind: 'phrase', elements: phrase }));
    }
    const last = unfinished && index === chunks.length - 1;
    return elements.map((element) => wordOf(element, text, { unfinished, last }));
  });
}

/** Elements that touch. */
function chunksOf(elements: readonly Element[]): Element[][] {
  const chunks: Element[][] = [];
  for (const element of elements) {
    const chunk = chunks.at(-1);
    if (chunk?.at(-1)?.end === element.start) chunk.push(element);
    else chunks.push([element]);
  }
  return chunks;
}

function wordOf(
  { text: word, start, end }: Element,
  text: string,
  { unfinished, last }: Record<'unfinished' | 'last', boolean>,
): Word {
  const spellings = cutPinyin(text.slice(start, end), { open: last });
  const clear = spellings.filter(({ length }) => length > 1);
  // Tones are no English.
  if (spellings.some(isToned))
    return { unit: { kind: 'pinyin', cuts: spellings }, spellings, start, end };
  const unit = {
    kind: 'word',
    word,
    stem: stem(word),
    cuts: unfinished ? spellings : clear,
  } as const;
  return { unit: last && word.length > 2 ? { ...unit, open: true } : unit, spellings, start, end };
}

/** Pieces in order, neighbours that can be one phrase of pinyin side by side. */
function runsOf(pieces: readonly Piece[], text: string): Run[] {
  const runs: Run[] = [];
  for (const piece of pieces) {
    const run = runs.at(-1);
    if (run !== undefined && isOnePhrase(run.at(-1), piece, text)) run.push(piece);
    else runs.push([piece]);
  }
  return runs;
}

/** The pieces of a run as units of their own; syllables with tones are none. */
function apart(run: Run): Unit[] {
  const syllables = run.every((piece) => 'unit' in piece && isTonedSyllable(piece));
  return syllables ? [together(run)] : run.map(unitOf);
}

function together([first, ...others]: Run): Unit {
  if (others.length === 0) return unitOf(first);
  const spellings = [first, ...others].map((piece) => ('unit' in piece ? piece.spellings : []));
  return { kind: 'pinyin', cuts: spellings.reduce(everyPair) };
}

function isTonedSyllable({ unit, spellings }: Word): boolean {
  return unit.kind === 'pinyin' && spellings.every(({ length }) => length === 1);
}

function isToned(cut: readonly Syllable[]): boolean {
  return cut.some(({ tone }) => tone !== undefined);
}

function isOnePhrase(before: Piece | undefined, after: Piece, text: string): boolean {
  if (before === undefined || !('unit' in before) || !('unit' in after)) return false;
  if (before.spellings.length === 0 || after.spellings.length === 0) return false;
  return betweenSyllables.test(text.slice(before.end, after.start));
}

function unitOf(piece: Piece): Unit {
  return 'unit' in piece ? piece.unit : piece;
}

function everyPair(before: Syllable[][], after: Syllable[][]): Syllable[][] {
  return before.flatMap((start) => after.map((end) => [...start, ...end])).slice(0, mostCuts);
}
