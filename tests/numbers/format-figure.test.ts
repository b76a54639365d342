import { expect, test } from 'vitest';
import type { Figure } from '../../src/article/figures.ts';
import { formatFigure, formatValue } from '../../src/numbers/format-figure.ts';

const figure = (value: number, zh?: string, bound?: Figure['bound']): Figure => ({
  at: '01-a#p1.1',
  value,
  bound,
  unit: zh === undefined ? undefined : { zh, en: zh === '%' ? 'percent' : 'things' },
  counts: { zh: '例', en: 'Example' },
});

test.each([
  [figure(1_180_000, '人'), '118万人', '1.18 million'],
  [figure(11_610_000, '平方米'), '1161万平方米', '11.61 million'],
  [figure(43_000, '名'), '4.3万名', '43,000'],
  [figure(117_015, '元'), '117015元', '117,015'],
  [figure(6294, '户'), '6294户', '6,294'],
  [figure(1e12), '1万亿', '1 trillion'],
  [figure(0), '0', '0'],
  [figure(5.4, '%'), '5.4%', '5.4%'],
  [figure(80_000, '人', 'least'), '8万人以上', '80,000 or more'],
  [figure(4, '%', 'most'), '4%以内', '4% or less'],
  [figure(70, '场', 'over'), '70余场', 'more than 70'],
  [figure(100, '家', 'under'), '近100家', 'nearly 100'],
  [figure(650_000, '亩', 'about'), '约65万亩', 'about 650,000'],
])('%j is printed as %s, %s', (listed, zh, en) => {
  expect(formatFigure(listed)).toEqual({ zh, en });
});

test('tables have the unit in a column of its own', () => {
  expect(formatValue(figure(80_000, '人', 'least')).zh).toBe('8万以上');
  expect(formatValue(figure(70, '场', 'over')).zh).toBe('70余');
  expect(formatValue(figure(5, '%', 'least')).zh).toBe('5%以上');
});
