import { expect, test } from 'vitest';
import { stemOf } from '../../src/article/inflection.ts';

test.each([
  ['bridges', 'bridge'],
  ['cities', 'city'],
  ['fighting', 'fight'],
  ['fought', 'fight'],
  ['planned', 'plan'],
  ['making', 'make'],
  ['Built', 'build'],
  ['classes', 'class'],
])('%s is a form of %s', (form, word) => {
  expect(stemOf(form)).toBe(stemOf(word));
});

test.each([
  ['news', 'new'],
  ['king', 'k'],
  ['reform', 'reformation'],
  ['speed', 'spe'],
])('%s is none of %s', (form, word) => {
  expect(stemOf(form)).not.toBe(stemOf(word));
});
