import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Reads sentences and their translations: a pair a line, with headings after `#` between them. */
export function readPairs(name: string): [zh: string, en: string][] {
  const file = join(import.meta.dirname, '../fixtures/figures', name);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '))
    .map((line) => {
      const [zh = '', en = ''] = line.split('\t');
      return [zh, en];
    });
}
