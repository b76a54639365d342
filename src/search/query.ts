import { cutPinyin } from './cut-pinyin.ts';
import { elementsOf, type Element } from './elements.ts';
import { stem } from './stem.ts';
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
  | { kind: 'pinyin'; cuts: Syllable[][] };

/** Units that a sentence and its translation must have between them. */
export type Condition = readonly Unit[];

const quotation = /["“”「『]([^"“”「」『』]+)["“”」』]/g;
/** What may stand between syllables of one phrase. */
const betweenSyllables = /^[\s'’·-]*$/;
const mostCuts = 12;

interface Word {
  unit: Extract<Unit, { kind: 'word' }>;
  /** Every way to read it as pinyin, single syllables included. */
  spellings: Syllable[][];
  start: number;
  end: number;
}

/**
 * What a query may mean; any of it will do. Chinese is looked for as it stands. Latin words are English,
 * or pinyin if they have two syllables or a tone; neighbours may be one phrase of pinyin. `loose` takes
 * words that may be unfinished, single syllables, and Chinese word by word: for queries nothing else meets.
 */
export function analyse(query: string, { loose = false } = {}): Condition[] {
  const text = query.normalize('NFC').replace(/u:/gi, 'ü');
  const quoted = [...text.matchAll(quotation)].flatMap(([, inside = '']) => quotedUnit(inside));
  const plain = quoted.length > 0 ? text.replace(quotation, keepChinese) : text;
  const pieces = piecesOf(plain, loose);
  const asWords = [...quoted, ...pieces.map((piece) => ('unit' in piece ? piece.unit : piece))];
  if (asWords.length === 0) return [];
  const joined = joinPinyin(pieces, plain);
  return joined === undefined ? [asWords] : [asWords, [...quoted, ...joined]];
}

function quotedUnit(inside: string): Unit[] {
  const elements = elementsOf(inside);
  if (elements.length < 2 || elements.some(({ han }) => han)) return [];
  return [{ kind: 'quoted', stems: elements.map(({ text }) => stem(text)) }];
}

function keepChinese(whole: string, inside: string): string {
  return quotedUnit(inside).length > 0 ? ' ' : whole;
}

function piecesOf(text: string, loose: boolean): (Word | Extract<Unit, { kind: 'phrase' }>)[] {
  const chunks = chunksOf(elementsOf(text));
  return chunks.flatMap((elements, index) => {
    if (elements.some(({ han }) => han)) {
      const phrases = loose ? byWords(elements) : [elements];
      return phrases.map((phrase) => ({ kind: 'phrase' as const, elements: phrase }));
    }
    const last = loose && index === chunks.length - 1;
    return elements.map((element) => wordOf(element, text, { loose, last }));
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
  { loose, last }: Record<'loose' | 'last', boolean>,
): Word {
  const spellings = cutPinyin(text.slice(start, end), { open: last });
  const clear = spellings.filter((cut) => cut.length > 1 || cut[0]?.tone !== undefined);
  const unit = { kind: 'word', word, stem: stem(word), cuts: loose ? spellings : clear } as const;
  return { unit: last && word.length > 2 ? { ...unit, open: true } : unit, spellings, start, end };
}

/** Chinese as its words, those of one character left out unless there are no others. */
function byWords(elements: readonly Element[]): Element[][] {
  const text = elements.map((element) => element.text).join('');
  const words = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => elementsOf(segment));
  const long = words.filter((word) => word.length > 1 || word[0]?.han === false);
  return long.length > 0 ? long : words;
}

/** The pieces with neighbours that are pinyin made one unit each; nothing if there are none. */
function joinPinyin(
  pieces: readonly (Word | Extract<Unit, { kind: 'phrase' }>)[],
  text: string,
): Unit[] | undefined {
  const units: Unit[] = [];
  let run: Word[] = [];
  let joined = false;
  const endRun = (): void => {
    if (run.length > 1) {
      joined = true;
      units.push({ kind: 'pinyin', cuts: run.map(({ spellings }) => spellings).reduce(everyPair) });
    } else units.push(...run.map(({ unit }) => unit));
    run = [];
  };
  for (const piece of pieces) {
    if (!('unit' in piece) || piece.spellings.length === 0) {
      endRun();
      units.push('unit' in piece ? piece.unit : piece);
      continue;
    }
    const last = run.at(-1);
    if (last !== undefined && !betweenSyllables.test(text.slice(last.end, piece.start))) endRun();
    run.push(piece);
  }
  endRun();
  return joined ? units : undefined;
}

function everyPair(before: Syllable[][], after: Syllable[][]): Syllable[][] {
  return before.flatMap((start) => after.map((end) => [...start, ...end])).slice(0, mostCuts);
}
