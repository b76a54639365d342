import fc from 'fast-check';
import papaparse from 'papaparse';
import { describe, expect, test } from 'vitest';
import { tabSeparated } from '../../src/exports/tab-separated.ts';
import { withoutGuard } from '../../src/text/formula-cell.ts';
import { oneLine } from '../../src/text/one-line.ts';

/** Reads as spreadsheets and CSV libraries do. */
const read = (file: string): string[][] => {
  const { data, errors } = papaparse.parse<string[]>(file, { delimiter: '\t', newline: '\n' });
  expect(errors).toEqual([]);
  expect(data.pop()).toEqual(['']);
  return data;
};

test.each([
  ['plain text', ['一', 'one'], '一\tone\n'],
  ['an empty cell', ['一', ''], '一\t\n'],
  ['a tab', ['一\t二', 'one'], '一 二\tone\n'],
  ['a line break', ['一', 'one\ntwo'], '一\tone two\n'],
  ['a quotation in front', ['"A" road', 'b'], '"""A"" road"\tb\n'],
  ['a quotation mark within', ['a 5" pipe', 'b'], '"a 5"" pipe"\tb\n'],
  ['curly quotes', ['“好”', '“Good”'], '“好”\t“Good”\n'],
  ['a formula', ['=1+1', 'b'], "'=1+1\tb\n"],
  ['a formula in full width', ['＝1+1', '@b'], "'＝1+1\t'@b\n"],
  ['what stands for a formula already', ["'=1+1", "'tis"], "''=1+1\t'tis\n"],
  ['spaces around', [' 一 ', 'one'], ' 一 \tone\n'],
])('%s', (_what, row, line) => {
  expect(tabSeparated([row])).toBe(line);
});

describe('any text', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('"', '\t', '\n', '\r', ' ', '一', 'a', "'", ',', '=') }),
  );
  const rows = fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 1 });

  test('is read back as it was, line breaks and tabs aside', () => {
    fc.assert(
      fc.property(rows, (table) => {
        const found = read(tabSeparated(table));
        expect(found.map((row) => row.map(withoutGuard))).toEqual(
          table.map((row) => row.map(oneLine)),
        );
        expect(found.flat().filter((each) => /^[=+\-@]/.test(each))).toEqual([]);
      }),
    );
  });

  test('stays on a line of as many columns, for programs that know no quotes', () => {
    fc.assert(
      fc.property(rows, (table) => {
        const lines = tabSeparated(table).split('\n');
        expect(lines.pop()).toBe('');
        expect(lines.map((line) => line.split('\t').length)).toEqual(table.map(() => 4));
      }),
    );
  });
});
