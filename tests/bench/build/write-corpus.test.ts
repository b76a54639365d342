import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { parseContent } from '../../../src/article/content.ts';
import { sectionsOf } from '../../../src/article/model.ts';
import { readContent } from '../../../src/article/read.ts';
import { checkContent } from '../../../src/check/run.ts';
import { changeSentence } from './change-sentence.ts';
import { digestFolder } from './digest-folder.ts';
import { writeCorpus } from './write-corpus.ts';

const folder = mkdtempSync(join(tmpdir(), 'shuangdu-corpus-'));
// Cutting words loads a list of them, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function errorsIn(name: string) {
  const content = parseContent(await readContent(join(folder, name)));
  return checkContent(content).filter(({ severity }) => severity === 'error');
}

test('articles to measure with are the same each time and keep every rule, also with a sentence changed', async () => {
  for (const name of ['one', 'other']) await writeCorpus(join(folder, name), 3);
  expect(digestFolder(join(folder, 'one'))).toBe(digestFolder(join(folder, 'other')));
  const { articles } = parseContent(await readContent(join(folder, 'one')));
  expect(articles.map(({ article }) => article && sectionsOf(article).length)).toEqual([3]);
  changeSentence(join(folder, 'one'));
  expect(digestFolder(join(folder, 'one'))).not.toBe(digestFolder(join(folder, 'other')));
  expect(await errorsIn('one')).toEqual([]);
});
