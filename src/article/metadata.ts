import { z } from 'astro/zod';

/** A text in both languages. */
export const bilingual = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

const clauses = z
  .union([z.string().min(1), z.array(z.string().min(1)).min(1)])
  .transform((value) => (typeof value === 'string' ? [value] : value));

const heading = z.strictObject({ zh: clauses, en: clauses });

const common = {
  /** Line of the source on which the text starts. */
  line: z.number().int().positive(),
  /** The text as the source has it; white space does not count, here and below. */
  text: z.string().min(1),
  /** What stands before it in the source, long enough to stand there once; nothing at the very start. */
  after: z.string().default(''),
  why: bilingual,
};

const edit = z.discriminatedUnion('edit', [
  z.strictObject({ edit: z.literal('drop'), ...common }),
  z.strictObject({
    edit: z.literal('replace'),
    ...common,
    /** What the sections have instead. */
    with: z.string().min(1),
  }),
  z.strictObject({
    edit: z.literal('move'),
    ...common,
    /** What the text now stands before, long enough to stand there once; nothing at the very end. */
    before: z.string().default(''),
  }),
]);

const part = z.strictObject({
  /** The part's heading, clause by clause. */
  heading: heading.optional(),
  /** The newspaper's jump line, where the part continues another page. */
  jumpLine: bilingual.optional(),
  /** What readers should know of this part. */
  note: bilingual.optional(),
  /** Names of section files, in reading order. */
  sections: z.array(z.string().min(1)).min(1),
});

/** Parts in reading order; the first may stand under the article's title, with nothing of its own. */
const parts = z
  .array(part)
  .min(1)
  .check(({ value, issues }) => {
    for (const [index, { heading, jumpLine }] of value.entries()) {
      if (index === 0 || heading !== undefined || jumpLine !== undefined) continue;
      const message = 'a part after the first to have a heading or a jump line';
      issues.push({ code: 'custom', message, path: [index], input: value[index] });
    }
  });

/** The format of an article's `article.yaml`. */
export const metadataSchema = z.strictObject({
  title: bilingual,
  subtitle: bilingual.optional(),
  /** One sentence or two for search engines and link previews. */
  description: bilingual,
  byline: bilingual.optional(),
  /** Who wrote it, by name alone. */
  author: bilingual.optional(),
  /** The newspaper's name. */
  source: bilingual,
  /** Date of publication, as far as it is known: 2020, 2020-01 or 2020-01-08. */
  date: z.string().refine(isDate, 'a date such as "2020", "2020-01" or "2020-01-08"'),
  /** Why the date is not complete. */
  dateNote: bilingual.optional(),
  parts,
  /** Every difference between the source and the sections other than white space. */
  ledger: z.array(edit).default([]),
});

/** Whether a text is a year, a month or a day of the calendar. */
function isDate(text: string): boolean {
  if (!/^\d{4}(-\d{2}){0,2}$/.test(text)) return false;
  const date = new Date(text);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

export type Metadata = z.infer<typeof metadataSchema>;

/** One entry of the ledger of edits. */
export type Edit = z.infer<typeof edit>;

/** The format of a section's front matter. */
export const frontMatterSchema = z.strictObject({
  /** The heading, clause by clause; absent where the section opens a part that has one. */
  heading: clauses.optional(),
});
