import type { Figures } from './figures.ts';
import type { Edit, Waiver } from './metadata.ts';
import type { Language } from '../text/language.ts';

/** The same thing in both languages of an article. */
export type Bilingual<T = string> = Record<Language, T>;

/** A sentence and its translation, each one line of inline Markdown. */
export type Pair = Bilingual;

export type Paragraph = readonly Pair[];

/** A heading of one or more clauses, as many in both languages. */
export type Heading = Bilingual<readonly string[]>;

export interface Section {
  /** The file's name without its ending: `01-culture`. */
  name: string;
  /** Its name in addresses: `culture`. */
  slug: string;
  /** Absent where the text opens a part under the part's own heading, or the article under its title. */
  heading?: Heading | undefined;
  paragraphs: readonly Paragraph[];
}

export interface Part {
  heading?: Heading | undefined;
  /** The newspaper's line that sends readers here from another page. */
  jumpLine?: Bilingual | undefined;
  /** A word of the editors to the reader. */
  note?: Bilingual | undefined;
  sections: readonly Section[];
}

export interface Article {
  slug: string;
  title: Bilingual;
  subtitle?: Bilingual | undefined;
  description: Bilingual;
  byline?: Bilingual | undefined;
  /** The reporter's name alone. */
  author?: Bilingual | undefined;
  /** The newspaper. */
  source: Bilingual;
  /** Year, year and month, or day of publication (ISO 8601). */
  date: string;
  dateNote?: Bilingual | undefined;
  parts: readonly Part[];
  /** Every difference between the source and the Chinese, white space aside. */
  ledger: readonly Edit[];
  /** Its figures, where an editor has listed them. */
  figures?: Figures | undefined;
  /** Findings that the editors let stand. */
  waivers?: readonly Waiver[];
}

/** The address of a section's n-th paragraph's m-th sentence within its page: `p1.2`. */
export function sentenceId(paragraph: number, line: number): string {
  return `p${paragraph + 1}.${line + 1}`;
}

/** An article's sections in reading order. */
export function sectionsOf(article: Article): Section[] {
  return article.parts.flatMap(({ sections }) => sections);
}

/** What a section is called: its heading, that of the part it opens, or the title of the article. */
export function headingOf(
  section: Section,
  part: Part,
  { title }: Pick<Article, 'title'>,
): Heading {
  return section.heading ?? part.heading ?? { zh: [title.zh], en: [title.en] };
}
