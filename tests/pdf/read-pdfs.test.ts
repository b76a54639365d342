import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readPdfs } from '../../src/pdf/read-pdfs.ts';

const folder = mkdtempSync(join(tmpdir(), 'shuangdu-pdf-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('an article has the PDFs that were made of it, and none without a folder', async () => {
  writeFileSync(join(folder, 'river-town.en.pdf'), '%PDF-1.4');
  writeFileSync(join(folder, 'hill-town.parallel.pdf'), '%PDF-1.4');
  expect(await readPdfs(folder, 'river-town')).toMatchObject([
    { kind: 'pdf-en', name: 'river-town.en.pdf', mediaType: 'application/pdf' },
  ]);
  expect(await readPdfs(undefined, 'river-town')).toEqual([]);
});
