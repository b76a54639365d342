import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import modern from '@pinyin-pro/data/modern';
import { addDict, pinyin } from 'pinyin-pro';
import type { Lexicon } from './lexicon.ts';
import { settleByContext } from './settle-by-context.ts';
import type { Annotate, Word } from './word.ts';

const hanRun = /(\p{Script=Han}+)/u;
const otherRun = /[\p{L}\p{N}]+(?:[.+][\p{L}\p{N}]+)*|(.)\1*/gsu;
// Of the order of jieba's commonest names: wins over its parts, loses to two common words.
const entryFrequency = 3000;

addDict(modern, 'modern');

export interface AnnotatorOptions {
  /** Words that hold everywhere; the segmentation weighs them against others. */
  general?: Lexicon;
  /** Stretches of one article; they are taken as they stand, the longest first. */
  own?: Lexicon;
}

/**
 * Makes the one function that turns sentences into words with readings.
 * Words are cut first and readings follow them: an article's own lexicon, then the general lexicon,
 * then pinyin-pro. 一 and 不 keep their base tone (GB/T 16159-2012, 6.5.2).
 */
export function createAnnotator({
  general = new Map(),
  own = new Map(),
}: AnnotatorOptions = {}): Annotate {
  const jieba = Jieba.withDict(dict);
  const lines = [...general.keys()].map((text) => `${text} ${entryFrequency} n`);
  if (lines.length > 0) jieba.loadDict(Buffer.from(lines.join('\n')));
  const cutOwn = ownCutter(own);

  const readRun = (run: string): Word[] => {
    const inContext = readings(run);
    let offset = 0;
    return cutOwn(run).flatMap(({ text, words }) => {
      const start = offset;
      offset += [...text].length;
      return words ?? readFree(text, inContext.slice(start, offset));
    });
  };

  const readFree = (text: string, inContext: string[]): Word[] => {
    let offset = 0;
    return jieba.cut(text).flatMap((word) => {
      const start = offset;
      offset += [...word].length;
      const known = general.get(word);
      if (known !== undefined) return known;
      return readable(word, offset - start > 1 ? readings(word) : inContext.slice(start, offset));
    });
  };

  return (sentence) =>
    settleByContext(
      sentence.split(hanRun).flatMap((run, index) => {
        if (index % 2 === 1) return readRun(run);
        return (run.match(otherRun) ?? []).map((text) => ({ text }));
      }),
    );
}

/** A word with its readings; one with a character that has none falls apart into its characters. */
function readable(text: string, pinyin: string[]): Word[] {
  const characters = [...text];
  if (characters.every((character, index) => character !== pinyin[index]))
    return [{ text, pinyin }];
  return characters.map((character, index) => {
    const reading = pinyin[index];
    return reading === undefined || reading === character
      ? { text: character }
      : { text: character, pinyin: [reading] };
  });
}

function readings(text: string): string[] {
  return pinyin(text, { type: 'array', toneSandhi: false });
}

/** Cuts a run at the stretches of an article's lexicon, from the left, the longest first. */
function ownCutter(own: Lexicon): (run: string) => { text: string; words?: readonly Word[] }[] {
  const stretches = [...own.keys()].sort((a, b) => b.length - a.length);
  if (stretches.length === 0) return (run) => [{ text: run }];
  const anyStretch = new RegExp(`(${stretches.join('|')})`, 'u');
  return (run) =>
    run
      .split(anyStretch)
      .filter((text) => text !== '')
      .map((text) => {
        const words = own.get(text);
        return words === undefined ? { text } : { text, words };
      });
}
