import type { Mender } from './mend.ts';

/** A dash of three, which extraction makes of one that was drawn long. */
const long = /(?<!—)———(?!—)(?=[ \t]*[\p{Script=Han}“《])/gu;

/** Chinese dashes that are wider than the two characters of the standard (GB/T 15834). */
export const longDashes: Mender = (text) =>
  [...text.matchAll(long)].map(({ 0: found, index }) => ({
    offset: index,
    text: found,
    with: '—— ',
    reason: 'dash' as const,
  }));
