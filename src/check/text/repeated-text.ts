import { countHan } from '../../text/characters.ts';
import type { Language } from '../../text/language.ts';
import type { PairedArticle } from '../checked-content.ts';
import type { PlacedPair, PlacedText } from '../placed-text.ts';
import type { Problem, PairRule } from '../rule.ts';
import { repeatAtJoint, repeatsIn, shortest } from './repeats-in.ts';
import { problemAt, type Slip } from './text-rule.ts';

/** A stretch of English has as many words as this to be told. */
const fewestWords = 3;

const isLong: Record<Language, (repeat: string) => boolean> = {
  zh: (repeat) => countHan(repeat) >= shortest,
  // A repeat may start within a word: as it goes round, it has as many words as spaces.
  en: (repeat) => (repeat.match(/\s+/gu) ?? []).length >= fewestWords,
};

/** No text stands twice in a row: inside a line, or at the end of one and the beginning of the next. */
export const repeatedText: PairRule = {
  id: 'repeated-text',
  severity: 'warning',
  why: {
    zh: '换行、换栏、换页的地方，文字容易重出。',
    en: 'Where lines, columns or pages were joined, text is easily doubled.',
  },
  advice: {
    zh: '核对原文，删去重出的部分；有意反复的，写一条豁免。',
    en: 'Compare the source and take the second one out. Where it is meant to stand twice, waive the rule there.',
  },
  examples: {
    fails: {
      zh: '居民们昨日一早走上新桥走上新桥。',
      en: 'Early yesterday, residents walked onto the new bridge.',
    },
    passes: {
      zh: '居民们昨日一早走上新桥。',
      en: 'Early yesterday, residents walked onto the new bridge.',
    },
  },
  find: ({ articles }) => articles.flatMap(problemsIn),
};

function problemsIn({ pairs }: PairedArticle): Problem[] {
  return pairs.flatMap((pair, index) => [
    ...repeats(pair.zh, 'zh'),
    ...(pair.untranslated ? [] : repeats(pair.en, 'en')),
    ...atJoint(pairs[index - 1], pair),
  ]);
}

function repeats(placed: PlacedText, language: Language): Problem[] {
  return repeatsIn(placed.text, isLong[language]).map(({ at, text }) => {
    const start = language === 'zh' ? at : wordFrom(placed.text, at);
    return problemAt(placed, slip(start, placed.text.slice(start - text.length, start)));
  });
}

/** Where the first word begins that stands at a place or after it. */
function wordFrom(text: string, at: number): number {
  const word = /(?<!\S)\S/gu;
  word.lastIndex = at;
  return word.exec(text)?.index ?? at;
}

function atJoint(before: PlacedPair | undefined, { kind, zh }: PlacedPair): Problem[] {
  if (before?.kind !== 'sentence' || kind !== 'sentence') return [];
  const repeat = repeatAtJoint(before.zh.text, zh.text);
  return repeat === undefined || !isLong.zh(repeat) ? [] : [problemAt(zh, slip(0, repeat))];
}

function slip(at: number, repeat: string): Slip {
  return {
    at,
    what: repeat.trim(),
    found: `“${repeat.trim()}” twice in a row`,
    expected: 'it once',
  };
}
