import type { Mender } from './mend.ts';

/** Straight quotes around a stretch with Han that runs over one line end at most. */
const quoted = /"([^"\n]{0,60}(?:\n[^"\n]{0,60})?)"/gu;
const han = /\p{Script=Han}/u;
const quote = /"/g;
const blankLine = /\n\s*\n/;

/** Straight quotes in Chinese, where they come in pairs: `"双高"` → “双高”. */
export const straightQuotes: Mender = (text) => {
  if (!text.includes('"') || (text.match(quote)?.length ?? 0) % 2 === 1) return [];
  return [...text.matchAll(quoted)]
    .filter(([, inside = '']) => han.test(inside) && !blankLine.test(inside))
    .flatMap(({ 0: found, index }) => [
      { offset: index, text: '"', with: '“', reason: 'straight-quote' as const },
      { offset: index + found.length - 1, text: '"', with: '”', reason: 'straight-quote' as const },
    ]);
};
