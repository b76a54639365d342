import { expect, test } from 'vitest';
import { asTsv } from '../../src/exports/tsv.ts';
import { articleOf } from './article-of.ts';
import { riverTown } from './river-town.ts';

test('the pairs are tab-separated, a sentence a line, under the names of the columns', () => {
  expect(asTsv(riverTown)).toBe(
    [
      'section\tsentence\tzh\ten',
      'bridge\tp1.1\t新桥通车。\tThe new bridge opened.',
      'bridge\tp1.2\t都高兴。\tAll were happy.',
      'bridge\tp2.1\t桥长。\tIt is long.',
      'road\tp1.1\t修路。\tA <road>.',
      '',
    ].join('\n'),
  );
});

test.each(['[untranslated]', '[untranslated] It was long.'])(
  'a sentence whose English is %j has an empty cell',
  (en) => {
    const [, row] = asTsv(articleOf([{ zh: '桥长。', en }])).split('\n');
    expect(row).toBe('bridge\tp1.1\t桥长。\t');
  },
);
