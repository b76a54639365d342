import { describe, expect, test } from 'vitest';
import { coverage } from '../../src/fonts/coverage.ts';

const { text, bold, pinyin } = coverage({ text: '长', bold: '春' });

describe('the pinyin face', () => {
  const vowels = ['a', 'e', 'i', 'o', 'u', 'ü'];
  const tones = ['\u0304', '\u0301', '\u030c', '\u0300'];
  const marked = vowels.flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC')));
  const letters = [...'abcdefghijklmnopqrstuvwxyz', ...vowels, ...marked];

  test.each(letters)('has %s and its capital', (letter) => {
    expect(pinyin).toContain(letter);
    expect(pinyin).toContain(letter.toUpperCase());
  });

  test.each(["'", '’', '-', 'ê', 'ń', 'ň', 'ǹ'])('has %s', (mark) => {
    expect(pinyin).toContain(mark);
  });
});

test('text and bold faces have their own characters', () => {
  expect(text).toContain('长');
  expect(text).not.toContain('春');
  expect(bold).toContain('春');
  expect(bold).not.toContain('长');
});

test.each([' ', 'a', 'Z', '0', '~', '—', '“', '”', '’', '…', '年', '×'])(
  'text and bold faces have %j',
  (character) => {
    expect(text).toContain(character);
    expect(bold).toContain(character);
  },
);
