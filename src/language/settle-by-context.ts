import type { Word } from './word.ts';

const clauseEnd = /[，。；：！？]/u;
/** Words that make a later 为 of their clause mean "as": 以创新为动力, 视你为友. */
const takesAs = new Set(['以', '以此', '视', '称', '定', '列', '选']);

/** A rule for one polyphone that stands as a word of its own: the reading it takes at an index, if the rule can tell. */
type Rule = (words: readonly Word[], index: number) => string | undefined;

const rules: Record<string, Rule> = {
  为: (words, index) =>
    clauseBefore(words, index).some(({ text }) => takesAs.has(text)) ? 'wéi' : undefined,
  地: (words, index) =>
    words[index - 1]?.pinyin !== undefined && words[index + 1]?.pinyin !== undefined
      ? 'de'
      : undefined,
};

/** Corrects the polyphones that only grammar can settle: 以质量为主 → wéi, 坚定地走 → de. */
export function settleByContext(words: readonly Word[]): Word[] {
  return words.map((word, index) => {
    const reading = rules[word.text]?.(words, index);
    return reading === undefined ? word : { ...word, pinyin: [reading] };
  });
}

function clauseBefore(words: readonly Word[], index: number): readonly Word[] {
  const end = words.slice(0, index).findLastIndex(({ text }) => clauseEnd.test(text));
  return words.slice(end + 1, index);
}
