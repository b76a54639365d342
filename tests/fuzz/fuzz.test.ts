import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
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

test.each([
  ['ingest', '⽉'],
  ['ingest', '长春市\n'],
  ['ingest', '](（上接A03版）'],
  ['figures', '零'],
  ['figures', '月百分之'],
  ['figures', ' October 零'],
  ['frontmatter', 'heading:\n  - 新桥\n\n'],
  ['lexicon', '[为]人: wèi\n'],
])('%s: two hundred thousand characters of %j', (name, piece) => {
  const { examine } = subjects.find((subject) => subject.name === name) ?? {};
  examine?.(piece.repeat(200_000 / piece.length));
  expect(examine).toBeDefined();
});
