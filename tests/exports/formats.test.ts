import { expect, test, vi } from 'vitest';
import { bookOf } from '../../src/article/book-of.ts';
import { exportFile, exportKinds } from '../../src/exports/formats.ts';
import { createAnnotator } from '../../src/language/annotate.ts';
import { riverTown } from './river-town.ts';
import { vocabulary } from './vocabulary.ts';

// The cover of a book takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const exportable = {
  article: riverTown,
  source: '新桥\r\n通车',
  vocabulary: () => Promise.resolve(vocabulary),
  book: () => bookOf(riverTown, { annotate: createAnnotator(), terms: [] }),
};
const textOf = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

test.each([
  ['epub', 'river-town.epub', 'application/epub+zip'],
  ['source', 'river-town.source.txt', 'text/plain'],
  ['zh', 'river-town.zh.txt', 'text/plain'],
  ['en', 'river-town.en.txt', 'text/plain'],
  ['tsv', 'river-town.tsv', 'text/tab-separated-values'],
  ['tmx', 'river-town.tmx', 'application/xml'],
  ['words', 'river-town.words.tsv', 'text/tab-separated-values'],
  ['anki', 'river-town.anki.txt', 'text/plain'],
] as const)('%s is the file %s, %s', async (kind, name, mediaType) => {
  expect(await exportFile(exportable, kind)).toMatchObject({ kind, name, mediaType });
});

test('the source is as it was received', async () => {
  const { bytes } = await exportFile(exportable, 'source');
  expect(textOf(bytes)).toBe('新桥\r\n通车');
});

test.each(exportKinds.filter((kind) => kind !== 'source' && kind !== 'epub'))(
  '%s is UTF-8 without byte order mark, every line ending in LF',
  async (kind) => {
    const text = textOf((await exportFile(exportable, kind)).bytes);
    expect(text).not.toMatch(/^\uFEFF|\r|\uFFFD/);
    expect(text).toMatch(/[^\n]\n$/);
  },
);

test.each(exportKinds)('%s has the same bytes every time', async (kind) => {
  expect(await exportFile(exportable, kind)).toEqual(await exportFile(exportable, kind));
});
