import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const fixtures = readdirSync(join(import.meta.dirname, 'fixtures/faults'));
const rows = readFileSync(join(import.meta.dirname, 'faults.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.split('|').at(-2) ?? '');
const named = rows.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));

test('every fixture of a fault has its row', () => {
  expect(fixtures.filter((name) => !named.includes(name))).toEqual([]);
});

test('every row names a fixture or a file of tests that is there', () => {
  const isThere = (name: string): boolean =>
    name.includes('.') ? existsSync(join(import.meta.dirname, name)) : fixtures.includes(name);
  expect(named.filter((name) => !isThere(name))).toEqual([]);
  expect(rows.filter((cell) => !/shown by|---|`/.test(cell))).toEqual([]);
});
