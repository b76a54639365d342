import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareFigures } from '../../src/figures/compare.ts';
import { quantitiesIn } from '../../src/figures/quantities-in.ts';
import { languages } from '../../src/text/language.ts';
import { figurePieces } from './pieces.ts';

const texts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.array(fc.constantFrom(...figurePieces), { maxLength: 30 }).map((parts) => parts.join('')),
);

test('never throws, and its figures stand where it says, in order', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom(...languages), (text, language) => {
      for (const { start, end, text: own } of quantitiesIn(text, language)) {
        expect(text.slice(start, end)).toBe(own);
        expect(end).toBeGreaterThan(start);
      }
    }),
    { numRuns: 2000 },
  );
});

test.each([`${'亿'.repeat(40)}分之${'9'.repeat(400)}`, `百分之${'九'.repeat(400)}点五`])(
  'a share of numbers beyond all bounds has a value, if any: %s',
  (text) => {
    for (const { value } of quantitiesIn(text, 'zh')) expect(value).not.toBeNaN();
  },
);

test('two texts can always be compared', () => {
  fc.assert(
    fc.property(texts, texts, (zh, en) => void compareFigures(zh, en)),
    { numRuns: 500 },
  );
});

describe('long runs are read in linear time', () => {
  test.each([
    '9',
    '九',
    '1,',
    '1.',
    '1-',
    '一百',
    'one ',
    'hundred ',
    '1 to ',
    '$',
    '第',
    '百分之',
    '1月',
    '、1',
  ])('%s', (piece) => {
    const text = piece.repeat(20_000);
    for (const language of languages) quantitiesIn(text, language);
  });
});

const whole = fc.integer({ min: 11, max: 99_999_999 });
const oneValue = (text: string, language: 'zh' | 'en'): number | undefined => {
  const [only, ...more] = quantitiesIn(text, language);
  return more.length === 0 ? only?.value : undefined;
};

describe('a number written out gives the number back', () => {
  const spellings: [string, (value: number) => string, 'zh' | 'en'][] = [
    ['digits in Chinese', (value) => `共${value}人`, 'zh'],
    ['grouped digits in Chinese', (value) => `共${value.toLocaleString('en')}人`, 'zh'],
    ['full-width digits', (value) => `共${toFullWidth(String(value))}人`, 'zh'],
    ['Han numerals', (value) => `共${toHan(value)}人`, 'zh'],
    ['万 with decimals', (value) => `共${value / 1e4}万人`, 'zh'],
    ['digits in English', (value) => `a total of ${value.toLocaleString('en')} people`, 'en'],
    ['millions with decimals', (value) => `a total of ${value / 1e6} million people`, 'en'],
    ['words', (value) => `in all ${toWords(value)} people`, 'en'],
  ];
  test.each(spellings)('%s', (_, write, language) => {
    fc.assert(
      fc.property(whole, (value) => {
        expect(oneValue(write(value), language)).toBeCloseTo(value, 3);
      }),
    );
  });

  test('and both languages agree on it', () => {
    fc.assert(
      fc.property(whole, (value) => {
        const [zh, en] = [`共${toHan(value)}人`, `${value.toLocaleString('en')} people`];
        expect(compareFigures(zh, en)).toEqual([]);
      }),
    );
  });
});

function toFullWidth(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

const hanDigits = '零一二三四五六七八九';

/** 10203 → 一万零二百零三. */
function toHan(value: number): string {
  if (value >= 1e4) {
    const rest = value % 1e4;
    const joint = rest > 0 && rest < 1000 ? '零' : '';
    return `${toHan(Math.floor(value / 1e4))}万${joint}${rest > 0 ? toHan(rest) : ''}`;
  }
  const parts = [...String(value)].map((digit, index, all) => {
    const scale = ['', '十', '百', '千'][all.length - 1 - index] ?? '';
    return digit === '0' ? '零' : `${hanDigits[Number(digit)] ?? ''}${scale}`;
  });
  return parts.join('').replace(/零+/g, '零').replace(/零$/, '');
}

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** 1203 → one thousand two hundred and three. */
function toWords(value: number): string {
  for (const [scale, name] of [
    [1e6, 'million'],
    [1e3, 'thousand'],
    [100, 'hundred'],
  ] as const) {
    if (value < scale) continue;
    const rest = value % scale;
    const joint = rest > 0 && rest < 100 ? ' and ' : ' ';
    return `${toWords(Math.floor(value / scale))} ${name}${rest > 0 ? joint + toWords(rest) : ''}`;
  }
  if (value < 20) return small[value] ?? '';
  const ones = value % 10;
  return `${tens[Math.floor(value / 10)] ?? ''}${ones > 0 ? `-${small[ones] ?? ''}` : ''}`;
}
