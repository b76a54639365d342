import { describe, expect, test } from 'vitest';
import { excerptOf } from '../../src/numbers/excerpt.ts';
import type { Language } from '../../src/text/language.ts';

const around = (text: string, stretch: string, language: Language): string => {
  const start = text.indexOf(stretch);
  const { before, text: own, after } = excerptOf(text, start, start + stretch.length, language);
  return `${before}[${own}]${after}`;
};

describe('an excerpt is the clause that holds the figure', () => {
  test.each([
    ['zh', '新建供水工程，改造危房2411户，1280户脱贫。', '2411', '改造危房[2411]户'],
    ['zh', '农村劳动力转移就业118万人。', '118万', '农村劳动力转移就业[118万]人。'],
    ['en', 'Homes, 2,411 of them, were mended.', '2,411', '[2,411] of them'],
    [
      'en',
      'Pensions rose by 5.4 percent per person.',
      '5.4 percent',
      'Pensions rose by [5.4 percent] per person.',
    ],
  ] as const)('%s %s', (language, text, stretch, expected) => {
    expect(around(text, stretch, language)).toBe(expected);
  });
});

test('a long clause is shortened between words', () => {
  const text = `${'many words that lead up to it '.repeat(4)}10 ${'and as many that follow it '.repeat(4)}`;
  const excerpt = around(text, '10', 'en');
  expect(excerpt).toMatch(/^…\w+ .+ \[10\] .+ \w+…$/);
  expect(excerpt.length).toBeLessThan(150);
});
