import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zipFiles } from '../../src/exports/epub/zip-files.ts';

/** What reads the files here puts them into an object, which has no property of one name. */
const name = fc
  .string({ unit: 'grapheme', minLength: 1 })
  .filter((text) => text.isWellFormed() && text !== '__proto__');
const file = fc.tuple(name, fc.oneof(fc.uint8Array(), fc.string({ unit: 'grapheme' })));

test('another program reads every file as it was', () => {
  fc.assert(
    fc.property(fc.uniqueArray(file, { selector: ([path]) => path }), (files) => {
      const read = unzipSync(zipFiles(files));
      const plain = files.map(([path, content]) => [path, Buffer.from(content).toString('hex')]);
      const entries = new Map(Object.entries(read));
      expect(entries.size).toBe(files.length);
      for (const [path = '', content] of plain)
        expect(Buffer.from(entries.get(path) ?? []).toString('hex')).toBe(content);
    }),
  );
});

test('the first file and those that are packed already are stored, others compressed', () => {
  const text = 'a'.repeat(1000);
  const length = (path: string): number =>
    zipFiles([
      ['mimetype', ''],
      [path, text],
    ]).length;
  expect(length('page.xhtml')).toBeLessThan(300);
  expect(length('cover.png')).toBeGreaterThan(1000);
  expect(zipFiles([['mimetype', text]]).length).toBeGreaterThan(1000);
});
