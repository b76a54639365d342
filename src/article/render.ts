import { plainText } from '../markdown/plain-text.ts';
import type { SentenceRenderer } from '../markdown/sentence-renderer.ts';
import { figureMarks } from './figure-marks.ts';
import {
  headingOf,
  sentenceId,
  type Article,
  type Bilingual,
  type Heading,
  type Part,
  type Section,
} from './model.ts';
import { countUntranslated, standIn, standInHeading } from './stand-in.ts';
import { findTerms } from './find-terms.ts';
import type { Term } from './terms.ts';
import { termsOf } from './terms-of.ts';

/** A sentence as HTML in both languages. */
export interface RenderedPair extends Bilingual {
  /** Its address within its section's page: `p1.2`. */
  id: string;
  /** Where on the page of numbers its figures are shown. */
  numbers?: string | undefined;
}

export interface RenderedSection {
  slug: string;
  /** Absent where the section stands under its part's heading or the article's title. */
  heading?: RenderedHeading | undefined;
  /** What the section is called, as text; its part's or the article's name where it has none of its own. */
  name: Heading;
  part: PartFrame;
  /** Its first sentence, as text. */
  opening: Bilingual;
  paragraphs: readonly (readonly RenderedPair[])[];
  /** The terms in it that have a note, in the order they occur. */
  terms: readonly Term[];
}

/** A heading's clauses as HTML. */
export type RenderedHeading = Bilingual<readonly string[]>;

/** What a part says of itself. */
export interface PartFrame {
  heading?: RenderedHeading | undefined;
  /** What the part is called, as text: its heading, its jump line, or the article's title. */
  name: Heading;
  jumpLine?: Bilingual | undefined;
  note?: Bilingual | undefined;
}

export interface RenderedPart extends PartFrame {
  sections: readonly RenderedSection[];
}

/** An article with its sentences and headings as HTML, ready for pages. */
export interface RenderedArticle extends Omit<Article, 'parts' | 'title' | 'subtitle'> {
  /** Its title as text. */
  name: Bilingual;
  /** Whether all of its English is there. */
  translated: boolean;
  title: Bilingual;
  subtitle?: Bilingual | undefined;
  parts: readonly RenderedPart[];
  sections: readonly RenderedSection[];
  terms: readonly Term[];
}

/** Turns an article's text into HTML by the renderer, sentence by sentence. */
export function renderArticle(
  article: Article,
  renderer: SentenceRenderer,
  terms: readonly Term[],
): RenderedArticle {
  const text = ({ zh, en }: Bilingual): Bilingual => ({
    zh: renderer.text(zh, 'zh'),
    en: renderer.text(en, 'en'),
  });
  const heading = ({ zh, en }: Heading): RenderedHeading => ({
    zh: zh.map((clause) => renderer.text(clause, 'zh')),
    en: en.map((clause) => renderer.text(clause, 'en')),
  });

  const marks = article.figures && figureMarks(article.figures);
  const renderSection = (section: Section, part: Part, frame: PartFrame): RenderedSection => ({
    slug: section.slug,
    heading: section.heading && heading(section.heading),
    name: standInHeading(headingOf(section, part, article)),
    part: frame,
    opening: openingOf(section),
    paragraphs: section.paragraphs.map((pairs, paragraph) =>
      pairs.map(({ zh, en }, line) => {
        // The Chinese tells which terms a sentence has; their English may occur elsewhere by chance.
        const own = new Set(findTerms(plainText(zh), terms).map(({ term }) => term.id));
        const id = sentenceId(paragraph, line);
        return {
          id,
          numbers: marks?.get(`${section.name}#${id}`),
          zh: renderer.sentence(zh, 'zh', own),
          en: renderer.sentence(en, 'en', own),
        };
      }),
    ),
    terms: termsOf([section], terms),
  });

  const renderPart = ({ sections: own, ...part }: Part): RenderedPart => {
    const jumpLine = part.jumpLine && standIn(part.jumpLine);
    const frame: PartFrame = {
      ...part,
      jumpLine,
      heading: part.heading && heading(part.heading),
      name: part.heading
        ? standInHeading(part.heading)
        : inClauses(jumpLine ?? standIn(article.title)),
    };
    const whole = { ...part, sections: own };
    return { ...frame, sections: own.map((section) => renderSection(section, whole, frame)) };
  };

  const parts = article.parts.map(renderPart);
  const sections = parts.flatMap((part) => part.sections);
  return {
    ...article,
    description: standIn(article.description),
    source: standIn(article.source),
    byline: article.byline && standIn(article.byline),
    translated: countUntranslated(article) === 0,
    name: standIn(article.title),
    title: text(article.title),
    subtitle: article.subtitle && text(article.subtitle),
    parts,
    sections,
    terms: [...new Set(sections.flatMap((section) => section.terms))],
  };
}

function inClauses({ zh, en }: Bilingual): Heading {
  return { zh: [zh], en: [en] };
}

function openingOf({ paragraphs }: Section): Bilingual {
  const { zh = '', en = '' } = paragraphs[0]?.[0] ?? {};
  return standIn({ zh: plainText(zh), en: plainText(en) });
}
