import { exceptionalReading, usualReadings } from './dictionary.ts';
import { divisionName } from './division-name.ts';
import type { Lexicon } from './lexicon.ts';
import { cutLongWord } from './long-words.ts';
import { cutNumber } from './numerals.ts';
import { createSplitter } from './own-stretches.ts';
import { findPersons, type Token } from './personal-names.ts';
import { hasPolyphone } from './polyphones.ts';
import type { TracedWord } from './trace.ts';
import { wordListWith } from './word-list.ts';
import type { Word } from './word.ts';

const hanRun = /(\p{Script=Han}+)/u;
const otherRun = /[\p{L}\p{N}]+(?:[.+][\p{L}\p{N}]+)*|(.)\1*/gsu;
// Never the middle of a name or a new word: jieba's guesses that hold one are taken apart.
const particle = /[为地得着的了在是和与及把被让向从对将]/u;

/** What ends the name of a place as a word of its own. */
const divisions: Record<string, string | undefined> = {
  省: 'Shěng',
  市: 'Shì',
  县: 'Xiàn',
  区: 'Qū',
  州: 'Zhōu',
  镇: 'Zhèn',
  乡: 'Xiāng',
  旗: 'Qí',
  岛: 'Dǎo',
};
const autonomous = /自治[州县]$/u;
/** The kinds of long words that are phrases rather than names or idioms. */
const phrase = /^(?:n|nt|nz|l|v|vn|b)$/;
/** Words of the dictionaries that are read in two ways. */
const unsettled = new Set(['圩镇', '间隔', '得了', '一行', '正处', '两重']);

/** A word with the reading its dictionary gives; `open` if only the sentence can tell how it is read. */
export interface CutWord extends Word {
  open?: true;
  /** The lexicon that has the word, if one does. */
  lexicon?: 'own' | 'general';
  /** What tracing has made of it, if no sentence tells more; with the word, as a table of all takes longer to ask. */
  everywhere?: TracedWord | 'open';
}

type Entries = ReadonlyMap<string, readonly CutWord[]>;

/**
 * Makes the function that cuts a sentence into words: an article's own stretches, then jieba with the general lexicon.
 * Runs of Han that are not to be cut are left as they stand.
 */
export function createCutter(
  generalLexicon: Lexicon,
  ownLexicon: Lexicon,
  isCut: (run: string) => boolean = () => true,
): (sentence: string) => CutWord[] {
  const splitOwn = createSplitter(marked(ownLexicon, 'own'));
  const cutPieces = generalCutter(generalLexicon);
  return (sentence) => {
    const pieces = splitOwn(sentence);
    const uncut = pieces.flatMap(({ text, words }) => (words === undefined ? [text] : []));
    const cut = cutPieces(uncut, isCut);
    let next = 0;
    return pieces.flatMap(({ words }) => words ?? cut[next++] ?? []);
  };
}

/** Cuts the pieces of a sentence, each by itself, or those of their runs of Han that are to be cut. */
type Cut = (pieces: readonly string[], isCut: (run: string) => boolean) => CutWord[][];

/** What cuts by a general lexicon, which all articles share; it remembers the words it has seen. */
const cutters = new WeakMap<Lexicon, Cut>();

function generalCutter(lexicon: Lexicon): Cut {
  const known = cutters.get(lexicon);
  if (known !== undefined) return known;
  const cut = createGeneralCutter(lexicon);
  cutters.set(lexicon, cut);
  return cut;
}

function createGeneralCutter(lexicon: Lexicon): Cut {
  const general = marked(lexicon, 'general');
  const jieba = wordListWith(general.keys());
  const seen = new Map<string, readonly CutWord[]>();
  const kinds = new Map<string, string>();

  const look = (text: string): readonly CutWord[] => {
    const entry = general.get(text);
    if (entry !== undefined) return entry;
    const name = partsOfName(text) ?? divisionName(text);
    if (name !== undefined) return name;
    const smaller = cutNumber(text) ?? partsOfPhrase(text);
    if (smaller !== undefined) return partsRead(text, smaller);
    if (unsettled.has(text)) return [{ text, pinyin: usualReadings(text), open: true }];
    const pinyin = exceptionalReading(text);
    if (pinyin !== undefined) return [{ text, pinyin }];
    if (text.length > 1) {
      const parts = jieba.cut(text, false);
      if (parts.length > 1 && particle.test(text)) return parts.flatMap(lookUp);
      if (parts.length === 1) return [{ text, pinyin: usualReadings(text) }];
    }
    const word = { text, pinyin: usualReadings(text) };
    return [hasPolyphone(text) ? { ...word, open: true } : word];
  };

  /** 湖南省委 is 湖南 and 省委, 南京市 is Nánjīng Shì, but 中国式 is one word. */
  const partsOfName = (text: string): readonly CutWord[] | undefined => {
    if (autonomous.test(text)) return undefined;
    for (let end = text.length - 1; end > 1; end -= 1) {
      const name = general.get(text.slice(0, end));
      if (name === undefined || !isName(name)) continue;
      const rest = text.slice(end);
      if (rest.length > 1) return [...name, ...lookUp(rest)];
      const division = divisions[rest];
      // 洞庭湖区 is the region of a lake, no division: Dòngtíng Hú qū.
      if (division !== undefined && name.length > 1) return [...name, ...lookUp(rest)];
      if (division !== undefined) return [...name, { text: rest, pinyin: [division] }];
    }
    return undefined;
  };

  /** What kind of word the word list has it as, if it has it. */
  const kindOf = (text: string): string => {
    let kind = kinds.get(text);
    if (kind === undefined) {
      const [only, ...others] = jieba.tag(text, false);
      kind = others.length === 0 ? (only?.tag ?? '') : '';
      kinds.set(text, kind);
    }
    return kind;
  };
  const isWord = (text: string): boolean => kindOf(text) !== '';
  const isPerson = (text: string): boolean => !general.has(text) && kindOf(text) === 'nr';

  const partsOfPhrase = (text: string): string[] | undefined =>
    text.length > 3 && phrase.test(kindOf(text)) ? cutLongWord(text, isWord) : undefined;

  /** The parts of a word, each as the whole is read where the dictionary says so. */
  const partsRead = (text: string, parts: readonly string[]): readonly CutWord[] => {
    const syllables = exceptionalReading(text);
    if (syllables === undefined) return parts.flatMap(lookUp);
    let start = 0;
    return parts.map((part) => {
      start += part.length;
      return { text: part, pinyin: syllables.slice(start - part.length, start) };
    });
  };

  const lookUp = (text: string): readonly CutWord[] => {
    let words = seen.get(text);
    if (words === undefined) {
      words = look(text);
      seen.set(text, words);
    }
    return words;
  };

  const cutGeneral = (texts: readonly string[]): CutWord[] =>
    findPersons(texts, isWord, isPerson).flatMap((token, index, tokens) =>
      typeof token === 'string' ? (divisionOf(tokens[index - 1], token) ?? lookUp(token)) : token,
    );

  /** 区 that jieba cut from its name: 浑南, 区 → Húnnán Qū. */
  const divisionOf = (name: Token | undefined, text: string): readonly CutWord[] | undefined => {
    if (text.length > 1) return undefined;
    const division = divisions[text];
    // 衡阳省域 is no province.
    if (division === undefined || text === '省' || typeof name !== 'string') return undefined;
    const entry = general.get(name);
    const single = entry?.length === 1 && isName(entry);
    return single ? [{ text, pinyin: [division] }] : undefined;
  };

  return (pieces, isCut) => {
    const runsOf = pieces.map((piece) => piece.split(hanRun));
    const cutRuns = cutTogether(
      runsOf.flatMap((runs) => runs.filter((run, index) => index % 2 === 1 && isCut(run))),
      (text) => jieba.cut(text),
    );
    let next = 0;
    return runsOf.map((runs) =>
      runs.flatMap((run, index) => {
        if (index % 2 === 1) return isCut(run) ? cutGeneral(cutRuns[next++] ?? []) : { text: run };
        return (run.match(otherRun) ?? []).map((text) => ({ text }));
      }),
    );
  };
}

/** Cuts runs of Han by one call, as each takes about as long as what it does. */
function cutTogether(runs: readonly string[], cut: (text: string) => string[]): string[][] {
  if (runs.length < 2) return runs.map(cut);
  const separator = '，';
  const all: string[][] = [[]];
  for (const text of cut(runs.join(separator))) {
    if (text === separator) all.push([]);
    else all.at(-1)?.push(text);
  }
  return all;
}

/** The words of a lexicon, each with the lexicon it is from. */
function marked(entries: Lexicon, lexicon: 'own' | 'general'): Entries {
  return new Map(
    [...entries].map(([text, words]) => [text, words.map((word) => ({ ...word, lexicon }))]),
  );
}

/** Whether a lexicon entry is a name: its first syllable has a capital. */
function isName(entry: readonly Word[]): boolean {
  return /^\p{Lu}/u.test(entry[0]?.pinyin?.[0] ?? '');
}
