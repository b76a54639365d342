import type { Mender } from './mend.ts';

/** Three characters or more, each of them twice: 高高兴兴 is a word, 大大力力繁繁荣荣 is not. */
const doubled = /(?:(\p{Script=Han})\1){3,}/gu;

/** The marks after which words of the kind 干干净净 stand in a row. */
const fewest = 3;

/** Bold type that was drawn twice and came out as 大大力力繁繁荣荣. */
export const doubledCharacters: Mender = (text) =>
  [...text.matchAll(doubled)]
    .filter(([run]) => new Set(run).size >= fewest)
    .flatMap(({ 0: run, index }) => {
      const size = (run.codePointAt(0) ?? 0) > 0xffff ? 2 : 1;
      const count = run.length / size / 2;
      return Array.from({ length: count }, (_, pair) => {
        const at = (pair * 2 + 1) * size;
        return {
          offset: index + at,
          text: run.slice(at, at + size),
          with: ' '.repeat(size),
          reason: 'doubled' as const,
        };
      });
    });
