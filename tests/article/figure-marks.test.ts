import { expect, test } from 'vitest';
import { figureMarks } from '../../src/article/figure-marks.ts';
import { figuresSchema } from '../../src/article/figures.ts';

const text = (en: string) => ({ zh: '例', en });
const figure = (at: string, id?: string) => ({
  at,
  ...(id && { id }),
  value: 1,
  counts: text('One'),
});
const panel = (id: string, ...figures: string[]) => ({
  id,
  kind: 'numbers' as const,
  title: text(id),
  rows: figures.map((name) => ({ label: text(name), figure: name })),
});

test('a sentence leads to the panel that shows most of its figures, else to its rows in the table', () => {
  const marks = figureMarks(
    figuresSchema.parse({
      charts: [
        {
          id: 'chart',
          title: text('Chart'),
          intro: text('Intro'),
          panels: [panel('one', 'a'), panel('two', 'b', 'c')],
        },
      ],
      figures: [
        figure('01-bridge#p1.1', 'a'),
        figure('01-bridge#p1.1', 'b'),
        figure('01-bridge#p1.1', 'c'),
        figure('01-bridge#p1.2', 'd'),
        figure('02-market#p2.1'),
      ],
    }),
  );
  expect(Object.fromEntries(marks)).toEqual({
    '01-bridge#p1.1': 'two',
    '01-bridge#p1.2': 'bridge-p1.2',
    '02-market#p2.1': 'market-p2.1',
  });
});
