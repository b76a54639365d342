import { z } from 'astro/zod';
import { bilingual } from './metadata.ts';
import { wellFormed } from './section-name.ts';

/** How the true value lies to a figure: over it, at least it, under it, at most it, or about it. */
export const bounds = ['over', 'least', 'under', 'most', 'about'] as const;

/**
 * What a panel of a chart is drawn as: amounts as bars; percentages that are limits as dots with an arrow
 * to the side they allow, that are changes as bars either way, that are shares as parts of a hundred;
 * or figures that have no axis in common as a list of numbers.
 */
export const panelKinds = ['bars', 'limits', 'changes', 'shares', 'numbers'] as const;

const name = z.string().regex(wellFormed, 'lower-case letters, digits and hyphens');

/** A sentence by its section’s file and its address there. */
const sentence = z.string().regex(/^[a-z\d-]+#p\d+\.\d+$/, 'a sentence such as “04-targets#p1.1”');

const figure = z.strictObject({
  at: sentence.describe('The sentence it stands in.'),
  id: name.optional().describe('Its name, where a chart shows it.'),
  value: z.number().describe('In full: 1180000 for 118万; percentages as they are, 5.4 for 5.4%.'),
  bound: z
    .enum(bounds)
    .optional()
    .describe(
      'How the true value lies to it: over it, at least it, under it, at most it, or about it.',
    ),
  unit: bilingual
    .optional()
    .describe('The measure word or unit; of what has none of its own, what is counted.'),
  counts: bilingual.describe('What it is the number of.'),
  each: z
    .number()
    .optional()
    .describe('The size that each of the things counted has, where the sentence gives it.'),
});

const row = z
  .strictObject({
    label: bilingual,
    figure: name
      .optional()
      .describe('A figure by its name, or one for each of the panel’s series.'),
    figures: z.record(name, name).optional(),
    planned: z
      .boolean()
      .optional()
      .describe('Whether it is still to come, where others have been reached.'),
    down: z.boolean().optional().describe('Of a change, whether it is one downward.'),
  })
  .refine(({ figure, figures }) => (figure === undefined) !== (figures === undefined), {
    message: 'either a figure or figures',
  })
  // What is refined is nothing to editors.
  .meta({ oneOf: [onlyWith('figure', 'string'), onlyWith('figures', 'object')] });

function onlyWith(key: string, type: 'string' | 'object'): z.core.JSONSchema.BaseSchema {
  return { type: 'object', properties: { [key]: { type } }, required: [key] };
}

const panel = z.strictObject({
  id: name,
  kind: z
    .enum(panelKinds)
    .describe(
      'Amounts are bars; percentages are limits, changes or shares; what shares no axis goes into numbers.',
    ),
  title: bilingual,
  unit: bilingual.optional().describe('What its bars count.'),
  description: bilingual
    .optional()
    .describe('What the picture shows, for those who do not see it.'),
  series: z
    .record(name, bilingual)
    .optional()
    .describe('Kinds of bars that the rows have several of, by name.'),
  rows: z.array(row).min(1),
});

const chart = z.strictObject({
  id: name,
  title: bilingual,
  intro: bilingual.describe('What there is to see, and how to read it.'),
  panels: z.array(panel).min(1),
  note: bilingual.optional().describe('What the numbers do not say.'),
});

const aside = z.strictObject({
  why: bilingual.describe('Why these numbers are none of the article’s figures.'),
  numbers: z
    .array(
      z.strictObject({
        at: sentence,
        zh: z
          .string()
          .min(1)
          .optional()
          .describe('The words that hold the number, in each language that has one.'),
        en: z.string().min(1).optional(),
      }),
    )
    .min(1),
});

/** The format of an article’s `figures.yaml`. */
export const figuresSchema = z.strictObject({
  charts: z.array(chart).default([]),
  figures: z.array(figure).min(1),
  aside: z.array(aside).default([]),
});

export type Figure = z.infer<typeof figure>;
export type Chart = z.infer<typeof chart>;
export type Panel = z.infer<typeof panel>;
export type PanelKind = Panel['kind'];
export type PanelRow = z.infer<typeof row>;

/** An article’s figures, the charts that show some of them, and the numbers that are no figures. */
export type Figures = z.infer<typeof figuresSchema>;

/** The figures a row shows, by name, with the series each belongs to. */
export function figuresOfRow({ figure: only, figures = {} }: PanelRow): [string, string?][] {
  return only === undefined
    ? Object.entries(figures).map(([series, id]) => [id, series])
    : [[only]];
}

/** Whether a figure is a percentage. */
export function isPercent({ unit }: Figure): boolean {
  return unit?.zh === '%';
}

/** A sentence’s address in its parts: `04-targets#p1.1` → `04-targets`, `p1.1`. */
export function partsOfAddress(at: string): { section: string; sentence: string } {
  const [section = '', id = ''] = at.split('#');
  return { section, sentence: id };
}
