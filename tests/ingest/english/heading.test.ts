import { expect, test } from 'vitest';
import { headingClauses } from '../../../src/ingest/english/heading.ts';
import { englishName } from '../../../src/ingest/english/names.ts';

test.each([
  ['lines are clauses', ['City and country', 'One plan'], 2, ['City and country', 'One plan']],
  ['a colon parts clauses', ['City and country: one plan'], 2, ['City and country', 'one plan']],
  ['a dash does', ['City and country – one plan'], 2, ['City and country', 'one plan']],
  ['lines of one clause are joined', ['City and', 'country'], 1, ['City and country']],
  ['what cannot be parted stays whole', ['City and country'], 2, ['City and country']],
])('%s', (_, lines, count, clauses) => {
  expect(headingClauses(lines, count)).toEqual(clauses);
});

test.each([
  ['Improving the city’s life', 'improving-city-life'],
  ['1. Culture', 'culture'],
  ['IV. A café for everyone', 'cafe-everyone'],
  ['In and out', 'out'],
  ['Of the', 'of-the'],
  ['Extraordinarily comprehensive infrastructure modernization', 'extraordinarily-comprehensive'],
  ['城市', ''],
])('%s is named %j', (heading, name) => {
  expect(englishName(heading)).toBe(name);
});
