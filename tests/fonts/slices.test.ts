import { describe, expect, test } from 'vitest';
import { coverage } from '../../src/fonts/coverage.ts';
import { inSlices } from '../../src/fonts/slices.ts';
import { cutFont, fontFiles, type FontFile } from '../../src/fonts/subset.ts';
import { unicodeRange } from '../../src/fonts/unicode-range.ts';

const text = '一座龘字';
const slices = inSlices(fontFiles(coverage({ text, bold: text })), { text: '座', bold: '龘' });
const slice = (weight: number, name: FontFile['slice']): FontFile | undefined =>
  slices.find(
    ({ face, slice: own }) =>
      face.family === 'Shuangdu Song' && face.weight === weight && own === name,
  );

describe('slices', () => {
  test('keep what a page shows at first apart from the rest', () => {
    expect(slice(400, 'first')?.characters).toBe('座');
    expect(slice(400, 'rest')?.characters).toContain('龘');
    expect(slice(700, 'first')?.characters).toBe('龘');
  });

  test('leave what all pages share to one file, which no article changes', () => {
    const other = inSlices(fontFiles(coverage({ text: '另', bold: '' })), { text: '', bold: '' });
    expect(slice(400, 'common')?.characters).toContain('一');
    expect(slice(400, 'rest')?.characters).not.toContain('一');
    expect(other.map(({ name }) => name)).toContain(slice(400, 'common')?.name);
  });

  test('leave Latin letters to the English face, those no page is without apart from others', () => {
    const mixed = inSlices(fontFiles(coverage({ text: '座Āж', bold: '' })), { text: '', bold: '' });
    const [rest, letters, common] = mixed.filter(
      ({ face }) => face.family === 'Shuangdu Serif' && face.weight === 400,
    );
    expect(rest).toMatchObject({ slice: 'rest', characters: 'ж' });
    expect(letters?.slice).toBe('letters');
    expect(letters?.characters).toContain('Ā');
    expect(common?.slice).toBe('common');
    expect(common?.characters).toMatch(/a.*ā/);
    const chinese = mixed.filter(({ face }) => face.family === 'Shuangdu Song');
    expect(chinese.map(({ characters }) => characters).join('')).not.toMatch(/[aā]/);
  });

  test('have names of their own', () => {
    expect(new Set(slices.map(({ name }) => name)).size).toBe(slices.length);
  });

  test('are cut as WOFF2', async () => {
    const first = slice(400, 'first');
    const font = first && (await cutFont(first));
    expect(Buffer.from(font ?? []).toString('latin1', 0, 4)).toBe('wOF2');
  });
});

test.each([
  ['', ''],
  ['一', 'U+4E00'],
  ['七x丁一七', 'U+78,U+4E00-4E01,U+4E03'],
  ['𠮷', 'U+20BB7'],
])('the range of %j is %j', (characters, range) => {
  expect(unicodeRange(characters)).toBe(range);
});
