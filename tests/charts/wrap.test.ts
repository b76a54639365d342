import { expect, test } from 'vitest';
import { textWidth } from '../../src/charts/text-width.ts';
import { wrap } from '../../src/charts/wrap.ts';

test.each([
  ['Regional GDP', 20, ['Regional GDP']],
  ['In old communities under renovation', 12, ['In old communities', 'under renovation']],
  ['食品及农产品深加工', 5, ['食品及农产', '品深加工']],
  ['医药、医疗，服务', 5, ['医药、医疗，', '服务']],
])('%s in %d ems', (text, width, lines) => {
  expect(wrap(text, width)).toEqual(lines);
});

test('Han characters and their marks are twice as wide as letters', () => {
  expect(textWidth('汉字，')).toBe(3);
  expect(textWidth('GDP')).toBeLessThan(2);
});
