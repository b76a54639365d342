import { expect, test } from 'vitest';
import { stem } from '../../src/search/stem.ts';

test.each([
  ['developing', 'develop'],
  ['grew', 'growth'],
  ['revitalise', 'revitalization'],
  ['modernisation', 'modernize'],
  ['organised', 'organizes'],
  ['labour', 'labor'],
  ['neighbouring', 'neighbors'],
  ['behaviour', 'behaviors'],
  ['centre', 'centers'],
  ['theatres', 'theater'],
  ['programme', 'programs'],
])('%s and %s are one word', (one, other) => {
  expect(stem(one)).toBe(stem(other));
});

test.each([
  ['four', 'for'],
  ['hours', 'hors'],
  ['raise', 'raze'],
  ['rising', 'rizing'],
  ['2020', '2019'],
])('%s and %s are two', (one, other) => {
  expect(stem(one)).not.toBe(stem(other));
});
