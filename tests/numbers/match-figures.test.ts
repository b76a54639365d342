import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/article/figures.ts';
import { matchFigures } from '../../src/numbers/match-figures.ts';

const counts = { zh: '例', en: 'Example' };
const figure = (value: number, rest: Partial<Figure> = {}): Figure => ({
  at: '01-a#p1.1',
  value,
  counts,
  ...rest,
});
const percent = { unit: { zh: '%', en: 'percent' } };

describe('a listed figure is found where its number, bound and percent sign stand', () => {
  test.each([
    ['zh', '转移就业118万人。', figure(1_180_000), '118万'],
    ['en', 'It reached 1.18 million.', figure(1_180_000), '1.18 million'],
    ['zh', '增长5％以上。', figure(5, { ...percent, bound: 'least' }), '5％'],
    [
      'en',
      'It will be kept within 4 percent.',
      figure(4, { ...percent, bound: 'most' }),
      '4 percent',
    ],
    [
      'zh',
      '举办70余场赛事。',
      figure(70, { bound: 'over', unit: { zh: '场', en: 'events' } }),
      '70余',
    ],
    [
      'zh',
      '10个以上项目。',
      figure(10, { bound: 'least', unit: { zh: '个', en: 'projects' } }),
      '10',
    ],
    [
      'en',
      'boilers of 20 metric tons of steam per hour or more.',
      figure(20, {
        bound: 'least',
        unit: { zh: '蒸吨', en: 'metric tons of steam per hour' },
      }),
      '20 metric tons',
    ],
    ['en', 'Four schools were added.', figure(4), 'Four'],
    ['zh', '零就业家庭动态为零。', figure(0), '零'],
  ] as const)('%s %s', (language, text, listed, expected) => {
    const [found] = matchFigures([listed], text, language).found;
    expect(found && text.slice(found.start, found.end)).toBe(expected);
  });
});

test.each([
  ['another number', '转移就业118万人。', figure(1_170_000)],
  ['a number without its bound', '增长5%。', figure(5, { ...percent, bound: 'least' })],
  ['a bound that is not listed', '增长5%以上。', figure(5, percent)],
  ['a percentage listed as an amount', '增长5%。', figure(5)],
  ['an amount listed as a percentage', '改造5户。', figure(5, percent)],
])('%s is not taken for it', (_, text, listed) => {
  expect(matchFigures([listed], text, 'zh').found).toEqual([undefined]);
});

test('of two alike the first listed is the first in the text, and no number serves twice', () => {
  const text = '企业200户，机构200户。';
  const { found, left } = matchFigures([figure(200), figure(200), figure(200)], text, 'zh');
  expect(found.map((each) => each?.start)).toEqual([2, 9, undefined]);
  expect(left).toEqual([]);
});

test('what each of the things has goes with their number; other figures are left', () => {
  const text = '5个以上超10亿元项目、30个基地，一流的企业。';
  const projects = figure(5, { bound: 'least', each: 1e9, unit: { zh: '个', en: 'projects' } });
  const { left } = matchFigures([projects], text, 'zh');
  expect(left.map(({ value }) => value)).toEqual([30]);
});
