import { z } from 'astro/zod';
import { wellFormed } from './section-name.ts';

const address = /^[^#\s]+#(?:p[1-9]\d*\.[1-9]\d*|[a-zA-Z]+)$/;

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

const waiver = z.strictObject({
  /** The rule that is not to hold here. */
  rule: z.string().regex(wellFormed, 'the name of a rule such as “figure-missing”'),
  /** The sentence or heading: `04-targets#p1.2`, `04-targets#heading`, `part-2#heading`, `article#title`. */
  at: z.string().regex(address, 'an address such as 04-targets#p1.2 or 04-targets#heading'),
  /** What the finding speaks of, as the finding names it: `118万`. */
  what: z.string().min(1),
  /** The reason, for those who edit the article. */
  why: z.string().min(1),
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
  /** Findings of rules that are right as they are, each with the reason. */
  waivers: z.array(waiver).default([]),
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

/** An editor's word that a finding is right as it is. */
export type Waiver = z.infer<typeof waiver>;

/** The format of a section's front matter. */
export const frontMatterSchema = z.strictObject({
  /** The heading, clause by clause; absent where the section opens a part that has one. */
  heading: clauses.optional(),
});
