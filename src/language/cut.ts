import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { exceptionalReading, usualReadings } from './dictionary.ts';
import type { Lexicon } from './lexicon.ts';
import { createSplitter } from './own-stretches.ts';
import { isPolyphone } from './polyphones.ts';
import type { Word } from './word.ts';

const hanRun = /(\p{Script=Han}+)/u;
const otherRun = /[\p{L}\p{N}]+(?:[.+][\p{L}\p{N}]+)*|(.)\1*/gsu;
// Of the order of jieba's commonest names: wins over its parts, loses to two common words.
const entryFrequency = 3000;
// Never the middle of a name or a new word: jieba's guesses that hold one are taken apart.
const particle = /[为地得着的了在是和与及把被让向从对将]/u;

/** What ends the name of a place as a word of its own. */
const divisions: Record<string, string | undefined> = {
  省: 'Shěng',
  市: 'Shì',
  县: 'Xiàn',
  州: 'Zhōu',
};
/** Words of the dictionaries that are read in two ways. */
const unsettled = new Set(['圩镇', '间隔', '得了', '一行', '正处', '两重']);

/** A word with the reading its dictionary gives; `open` if only the sentence can tell how it is read. */
export interface CutWord extends Word {
  open?: true;
  /** The lexicon that has the word, if one does. */
  lexicon?: 'own' | 'general';
}

type Entries = ReadonlyMap<string, readonly CutWord[]>;

/** Makes the function that cuts a sentence into words: an article's own stretches, then jieba with the general lexicon. */
export function createCutter(
  generalLexicon: Lexicon,
  ownLexicon: Lexicon,
): (sentence: string) => CutWord[] {
  const general = marked(generalLexicon, 'general');
  const jieba = Jieba.withDict(dict);
  const lines = [...general.keys()].map((text) => `${text} ${entryFrequency} n`);
  if (lines.length > 0) jieba.loadDict(Buffer.from(lines.join('\n')));
  const splitOwn = createSplitter(marked(ownLexicon, 'own'));
  const seen = new Map<string, readonly CutWord[]>();

  const look = (text: string): readonly CutWord[] => {
    const entry = general.get(text);
    if (entry !== undefined) return entry;
    const parts = text.length > 2 ? partsOfName(text) : undefined;
    if (parts !== undefined) return parts;
    if (unsettled.has(text)) return [{ text, pinyin: usualReadings(text), open: true }];
    const pinyin = exceptionalReading(text);
    if (pinyin !== undefined) return [{ text, pinyin }];
    if (text.length > 1) {
      const parts = jieba.cut(text, false);
      if (parts.length > 1 && particle.test(text)) return parts.flatMap(lookUp);
      if (parts.length === 1) return [{ text, pinyin: usualReadings(text) }];
    }
    const word = { text, pinyin: usualReadings(text) };
    return [[...text].some(isPolyphone) ? { ...word, open: true } : word];
  };

  /** 湖南省委 is 湖南 and 省委, 南京市 is Nánjīng Shì, but 中国式 is one word. */
  const partsOfName = (text: string): readonly CutWord[] | undefined => {
    for (let end = text.length - 1; end > 1; end -= 1) {
      const name = general.get(text.slice(0, end));
      if (name === undefined || !isName(name)) continue;
      const rest = text.slice(end);
      if (rest.length > 1) return [...name, ...lookUp(rest)];
      const division = divisions[rest];
      if (division !== undefined) return [...name, { text: rest, pinyin: [division] }];
    }
    return undefined;
  };

  const lookUp = (text: string): readonly CutWord[] => {
    let words = seen.get(text);
    if (words === undefined) {
      words = look(text);
      seen.set(text, words);
    }
    return words;
  };

  const cutText = (piece: string): CutWord[] =>
    piece.split(hanRun).flatMap((run, index) => {
      if (index % 2 === 1) return jieba.cut(run).flatMap(lookUp);
      return (run.match(otherRun) ?? []).map((text) => ({ text }));
    });

  return (sentence) => splitOwn(sentence).flatMap(({ text, words }) => words ?? cutText(text));
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
