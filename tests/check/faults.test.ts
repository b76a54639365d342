import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseContent } from '../../src/article/content.ts';
import { readContent } from '../../src/article/read.ts';
import { checkContent } from '../../src/check/run.ts';
import { formatFinding } from '../../src/text/finding.ts';

const faults = join(import.meta.dirname, '../fixtures/faults');
/** `UPDATE_FIXTURES=1` writes what is found to `expected.txt`, to be read before it is kept. */
const update = process.env.UPDATE_FIXTURES === '1';

async function findingsOf(name: string): Promise<string> {
  const folder = join(faults, name);
  const content = parseContent(await readContent(join(folder, 'content')));
  return checkContent(content)
    .map((finding) => `${formatFinding(finding)}\n`)
    .join('')
    .replaceAll(`${folder}/`, '');
}

describe('content with a fault is reported as expected.txt says', () => {
  test.each(readdirSync(faults))('%s', async (name) => {
    const expected = join(faults, name, 'expected.txt');
    const found = await findingsOf(name);
    if (update) writeFileSync(expected, found);
    expect(existsSync(expected), 'expected.txt is there').toBe(true);
    expect(found).toBe(readFileSync(expected, 'utf8'));
  });
});
