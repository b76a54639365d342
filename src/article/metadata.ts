import { z } from 'astro/zod';
import { contentFormat } from '../text/content-format.ts';
import { wellFormed } from './section-name.ts';

const address = /^[^#\s]+#(?:p[1-9]\d*\.[1-9]\d*|[a-zA-Z]+)$/;

// What is said of a key by `describe` is shown by editors too, from the JSON Schemas made of these.

/** A text in both languages. */
export const bilingual = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

const clauses = z
  .union([z.string().min(1), z.array(z.string().min(1)).min(1)])
  .transform((value) => (typeof value === 'string' ? [value] : value));

const heading = z.strictObject({ zh: clauses, en: clauses });

const common = {
  line: z.number().int().positive().describe('Line of the source on which the text starts.'),
  text: z
    .string()
    .min(1)
    .describe('The text as the source has it; white space does not count, here and below.'),
  after: z
    .string()
    .default('')
    .describe(
      'What stands before it in the source, long enough to stand there once; nothing at the very start.',
    ),
  why: bilingual.describe('The reason, for readers.'),
};

const edit = z.discriminatedUnion('edit', [
  z.strictObject({ edit: z.literal('drop'), ...common }),
  z.strictObject({
    edit: z.literal('replace'),
    ...common,
    with: z.string().min(1).describe('What the sections have instead.'),
  }),
  z.strictObject({
    edit: z.literal('move'),
    ...common,
    before: z
      .string()
      .default('')
      .describe(
        'What the text now stands before, long enough to stand there once; nothing at the very end.',
      ),
  }),
]);

const part = z.strictObject({
  heading: heading.optional().describe('The part’s heading, clause by clause.'),
  jumpLine: bilingual
    .optional()
    .describe('The newspaper’s jump line, where the part continues another page.'),
  note: bilingual.optional().describe('What readers should know of this part.'),
  sections: z
    .array(z.string().min(1))
    .min(1)
    .describe('Names of section files without their ending, in reading order.'),
});

const parts = z
  .array(part)
  .min(1)
  .describe(
    'Parts in reading order; the first may stand under the article’s title, with nothing of its own.',
  )
  .check(({ value, issues }) => {
    for (const [index, { heading, jumpLine }] of value.entries()) {
      if (index === 0 || heading !== undefined || jumpLine !== undefined) continue;
      const message = 'a part after the first to have a heading or a jump line';
      issues.push({ code: 'custom', message, path: [index], input: value[index] });
    }
  });

const waiver = z.strictObject({
  rule: z
    .string()
    .regex(wellFormed, 'the name of a rule such as “figure-missing”')
    .describe('The rule that is not to hold here.'),
  at: z
    .string()
    .regex(address, 'an address such as 04-targets#p1.2 or 04-targets#heading')
    .describe(
      'The sentence or heading: 04-targets#p1.2, 04-targets#heading, part-2#heading, article#title.',
    ),
  what: z.string().min(1).describe('What the finding speaks of, as the finding names it: 118万.'),
  why: z.string().min(1).describe('The reason, for those who edit the article.'),
});

const aDate = 'a date such as "2020", "2020-01" or "2020-01-08"';

/** The format of an article's `article.yaml`. */
export const metadataSchema = z.strictObject({
  format: z
    .literal(contentFormat, `${contentFormat}`)
    .optional()
    .describe('The version of the content’s format the article is written in; without it, 1.'),
  title: bilingual,
  subtitle: bilingual.optional(),
  description: bilingual.describe('One sentence or two for search engines and link previews.'),
  byline: bilingual.optional().describe('The line that names the writer, as printed.'),
  author: bilingual.optional().describe('Who wrote it, by name alone.'),
  source: bilingual.describe('The newspaper’s name.'),
  date: z
    .string()
    .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, { error: aDate, abort: true })
    .refine(isInCalendar, aDate)
    .describe(
      'Date of publication, as far as it is known, in quotes: "2020", "2020-01" or "2020-01-08".',
    ),
  dateNote: bilingual.optional().describe('Why the date is not complete.'),
  parts,
  ledger: z
    .array(edit)
    .default([])
    .describe('Every difference between the source and the sections other than white space.'),
  waivers: z
    .array(waiver)
    .default([])
    .describe('Findings of rules that are right as they are, each with the reason.'),
});

function isInCalendar(text: string): boolean {
  const date = new Date(text);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

export type Metadata = z.infer<typeof metadataSchema>;

/** One entry of the ledger of edits. */
export type Edit = z.infer<typeof edit>;

/** An editor's word that a finding is right as it is. */
export type Waiver = z.infer<typeof waiver>;

/** The format of a section's front matter. */
export const frontMatterSchema = z.strictObject({
  heading: clauses
    .optional()
    .describe('The heading, clause by clause; absent where the section opens a part that has one.'),
});
