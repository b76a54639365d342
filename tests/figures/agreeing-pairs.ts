import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const file = join(import.meta.dirname, '../fixtures/figures/agreeing.tsv');

/** Sentences and translations whose figures agree, in the ways of good translators: a pair a line. */
export const agreeingPairs: readonly (readonly [zh: string, en: string])[] = readFileSync(
  file,
  'utf8',
)
  .trimEnd()
  .split('\n')
  .map((line) => {
    const [zh = '', en = ''] = line.split('\t');
    return [zh, en];
  });
