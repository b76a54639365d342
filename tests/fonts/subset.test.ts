import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { faces } from '../../src/fonts/faces.ts';
import { cutFont, fontFiles } from '../../src/fonts/subset.ts';

const names = (text: string, bold = '春', pinyin = 'a') =>
  fontFiles({ text, bold, pinyin }).map(({ name }) => name);

test('every face has a file with a name of its own', () => {
  expect(new Set(names('长')).size).toBe(faces.length);
  for (const name of names('长'))
    expect(name).toMatch(/^shuangdu-[a-z]+-\d{3}\.[\da-f]{8}\.woff2$/);
});

test.each(faces.map(({ file }) => file))('the font %s is installed', (file) => {
  expect(existsSync(createRequire(import.meta.url).resolve(file))).toBe(true);
});

test.each([
  ['长春', ['Shuangdu Song 400']],
  ['长aé', ['Shuangdu Serif 400', 'Shuangdu Serif 600']],
  ['长“', ['Shuangdu Song 400', 'Shuangdu Serif 400', 'Shuangdu Serif 600']],
])('for %s the names change of the files that draw what is new', (text, changed) => {
  const before = names('长');
  const after = names(text);
  const others = faces.filter((_, index) => after[index] !== before[index]);
  expect(others.map(({ family, weight }) => `${family} ${weight}`)).toEqual(changed);
});

test('the order and number of characters do not change a file’s name', () => {
  expect(names('长春长')).toEqual(names('春长'));
});

test('a file holds each character once', () => {
  expect(fontFiles({ text: '长春长', bold: '', pinyin: '' })[0]?.characters).toBe('春长');
});

test('a cut font is WOFF2', async () => {
  const file = fontFiles({ text: '', bold: '', pinyin: 'ǎ' }).find(
    ({ face }) => face.covers === 'pinyin',
  );
  const font = file && (await cutFont(file));
  expect(Buffer.from(font ?? []).toString('latin1', 0, 4)).toBe('wOF2');
});
