import fc from 'fast-check';
import { describe, test } from 'vitest';
import { nastyPieces } from './nasty-text.ts';
import { subjects } from './subjects.ts';

/** `npm run bench:fuzz` gives each a hundred thousand. */
const runs = { seed: 20200108, numRuns: 500 };

describe.each(subjects)('$name: nothing crashes, and what must hold does', ({ texts, examine }) => {
  test('of texts of every kind', () => {
    fc.assert(fc.property(texts, examine), runs);
  });

  test('of a thousand times the same', () => {
    for (const piece of nastyPieces) examine(piece.repeat(1000 / piece.length));
  });
});
