import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseContent } from '../../src/article/content.ts';
import { readContent } from '../../src/article/read.ts';
import { checkContent } from '../../src/check/run.ts';
import { checkInThreads } from '../../src/check/threads/check-in-threads.ts';

const faults = join(import.meta.dirname, '../fixtures/faults');

test.each([
  'figure-missing',
  'figure-waived',
  'waiver-unused',
  'reading-unreviewed',
  'two-articles',
])('two threads find in %s what one does, in the same order', async (name) => {
  const folder = await readContent(join(faults, name, 'content'));
  const findings = checkContent(parseContent(folder));
  expect(await checkInThreads(folder, 2)).toEqual(findings);
  expect(await checkInThreads(folder, 1)).toEqual(findings);
});
