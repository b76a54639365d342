import { expect, test } from 'vitest';
import { faultOfName, slugOf } from '../../src/article/section-name.ts';

test.each([
  ['01-culture', 'culture'],
  ['culture', 'culture'],
  ['12-three-battles', 'three-battles'],
  ['2020-2021-plan', '2021-plan'],
])('the section %s has the address %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

test.each(['01-culture', 'culture', '01-2020', '03-three-battles', '01-allies'])(
  '%s is a good name',
  (name) => {
    expect(faultOfName(name)).toBeUndefined();
  },
);

test.each(['01-all', 'words', '99-numbers'])('%s is the name of a page', (name) => {
  expect(faultOfName(name)).toContain('the name of a page');
});

test.each(['01-', '', 'Culture', '01-文化', 'a b', 'a_b', 'a--b', '-a', 'a-', '../a', 'a/b'])(
  '%j is not a name for addresses',
  (name) => {
    expect(faultOfName(name)).toContain('lower-case letters');
  },
);
