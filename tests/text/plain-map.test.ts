import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { isPlainEntry, readPlainMap } from '../../src/text/plain-map.ts';

test('Chinese and its pinyin are read with their lines', () => {
  const text = '# 地名\n长春市: Chángchūn Shì\n\n建设，[为]3.4万: wèi\n西安: Xī’ān\n';
  expect([...(readPlainMap(text) ?? [])]).toEqual([
    ['长春市', { value: 'Chángchūn Shì', line: 2 }],
    ['建设，[为]3.4万', { value: 'wèi', line: 4 }],
    ['西安', { value: 'Xī’ān', line: 5 }],
  ]);
});

test.each([
  '长春市: "Chángchūn Shì"',
  '长春市: Chángchūn Shì # a city',
  '长春市: Chángchūn: Shì',
  '长春市:\n  Chángchūn Shì',
  '长春市: Chángchūn\n  Shì',
  '长春市: Chángchūn Shì ',
  '长春市: Chángchūn Shì\r\n西安: Xī’ān',
  '长春市: null',
  '长春市: True',
  '长春市: 3',
  '长春市: [cháng]',
  '长春市 : Chángchūn Shì',
  '2020: èr líng èr líng',
  '- 长春市',
  '早市: zǎoshì\n早市: zǎoshì',
])('%j is left to the parser', (text) => {
  expect(readPlainMap(text)).toBeUndefined();
});

test('the lexicons of the content are plain, and read as the parser reads them', async () => {
  const files = await Array.fromAsync(glob('content/**/lexicon.yaml'));
  expect(files.length).toBeGreaterThan(1);
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    const entries = [...(readPlainMap(text) ?? [])].map(([key, { value }]) => [key, value]);
    expect(entries).toEqual(Object.entries(parse(text) as Record<string, string>));
  }
});

test('an entry is plain if YAML writes it as it is', () => {
  const key = fc.string({ unit: fc.constantFrom(...'长春市，。、：“”（）[]. -3aN'), minLength: 1 });
  const value = fc.string({ unit: fc.constantFrom(...'Chángn ’-:#\'"0yo'), minLength: 1 });
  fc.assert(
    fc.property(key, value, (stretch, spelling) => {
      const line = `${stretch}: ${spelling}`;
      fc.pre(isPlainEntry(line));
      expect(stringify({ [stretch]: spelling }, { lineWidth: 0 })).toBe(`${line}\n`);
    }),
  );
  expect(isPlainEntry('建设，[为]3.4万: wèi')).toBe(true);
});
