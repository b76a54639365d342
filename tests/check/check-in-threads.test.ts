import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseContent } from '../../src/article/content.ts';
import { readContent } from '../../src/article/read.ts';
import { checkContent } from '../../src/check/run.ts';
import { checkInThreads } from '../../src/check/threads/check-in-threads.ts';
import { startSecondWorker } from '../../src/check/threads/second-worker.ts';

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
  expect((await checkInThreads(folder, { threads: 2 })).findings).toEqual(findings);
  expect((await checkInThreads(folder, { threads: 1 })).findings).toEqual(findings);
});

test('a second thread that was started ahead finds the same, and so does the next', async () => {
  const many = mkdtempSync(join(tmpdir(), 'shuangdu-many-'));
  for (let article = 0; article < 50; article += 1) mkdirSync(join(many, `a${article}`));
  startSecondWorker(many);
  rmSync(many, { recursive: true });
  const folder = await readContent(join(faults, 'figure-missing', 'content'));
  const findings = checkContent(parseContent(folder));
  for (let turn = 0; turn < 2; turn += 1)
    expect((await checkInThreads(folder, { threads: 2 })).findings).toEqual(findings);
});
