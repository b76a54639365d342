import { expect, test } from 'vitest';
import { exportFile, exportKinds } from '../../src/exports/formats.ts';
import { riverTown } from './river-town.ts';

const exportable = { article: riverTown, source: '新桥\r\n通车' };
const textOf = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

test.each([
  ['source', 'river-town.source.txt', 'text/plain'],
  ['zh', 'river-town.zh.txt', 'text/plain'],
  ['en', 'river-town.en.txt', 'text/plain'],
  ['tsv', 'river-town.tsv', 'text/tab-separated-values'],
  ['tmx', 'river-town.tmx', 'application/xml'],
] as const)('%s is the file %s, %s', (kind, name, mediaType) => {
  expect(exportFile(exportable, kind)).toMatchObject({ kind, name, mediaType });
});

test('the source is as it was received', () => {
  expect(textOf(exportFile(exportable, 'source').bytes)).toBe('新桥\r\n通车');
});

test.each(exportKinds.filter((kind) => kind !== 'source'))(
  '%s is UTF-8 without byte order mark, every line ending in LF',
  (kind) => {
    const text = textOf(exportFile(exportable, kind).bytes);
    expect(text).not.toMatch(/^\uFEFF|\r|\uFFFD/);
    expect(text).toMatch(/[^\n]\n$/);
  },
);

test.each(exportKinds)('%s has the same bytes every time', (kind) => {
  expect(exportFile(exportable, kind)).toEqual(exportFile(exportable, kind));
});
