import type { Mender } from './mend.ts';

/** Stands at the end of a line whose last word goes on in the next. */
export const wordJoiner = '\u2060';

/** A hyphen that divides a Latin word at the end of a line; 2019- and COVID- keep theirs. */
const divided = /(?<=\p{Ll}{2})-(?=[ \t]*\r?\n[ \t]*\p{Ll}{2})/gu;

/** Hyphens that were put in at line ends. */
export const wordBreaks: Mender = (text) =>
  [...text.matchAll(divided)].map(({ index }) => ({
    offset: index,
    text: '-',
    with: wordJoiner,
    reason: 'hyphen' as const,
  }));
