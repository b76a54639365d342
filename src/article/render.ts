import { plainText } from '../markdown/plain-text.ts';
import type { SentenceRenderer } from '../markdown/sentence-renderer.ts';
import {
  headingOf,
  sentenceId,
  type Article,
  type Bilingual,
  type Heading,
  type Part,
  type Section,
} from './model.ts';
import type { Term } from './terms.ts';
import { termsOf } from './terms-of.ts';

/** A sentence as HTML in both languages. */
export interface RenderedPair extends Bilingual {
  /** Its address within its section's page: `p1.2`. */
  id: string;
}

export interface RenderedSection {
  slug: string;
  /** Absent where the section stands under its part's heading. */
  heading?: RenderedHeading | undefined;
  /** What the section is called, as text; that of its part where it has no heading of its own. */
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
  /** What the part is called, as text: its heading, or its jump line. */
  name: Heading;
  jumpLine?: Bilingual | undefined;
  note?: Bilingual | undefined;
}

export interface RenderedPart extends PartFrame {
  sections: readonly RenderedSection[];
}

/** An article with its sentences and headings as HTML, ready for pages. */
export interface RenderedArticle extends Omit<Article, 'parts' | 'title' | 'subtitle'> {
  /** As text. */
  name: Bilingual;
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

  const renderSection = (section: Section, part: Part, frame: PartFrame): RenderedSection => ({
    slug: section.slug,
    heading: section.heading && heading(section.heading),
    name: headingOf(section, part),
    part: frame,
    opening: openingOf(section),
    paragraphs: section.paragraphs.map((pairs, paragraph) =>
      pairs.map(({ zh, en }, line) => ({
        id: sentenceId(paragraph, line),
        zh: renderer.sentence(zh, 'zh'),
        en: renderer.sentence(en, 'en'),
      })),
    ),
    terms: termsOf([section], terms),
  });

  const renderPart = ({ sections: own, ...part }: Part): RenderedPart => {
    const jumpLine = part.jumpLine && { zh: [part.jumpLine.zh], en: [part.jumpLine.en] };
    const frame: PartFrame = {
      ...part,
      heading: part.heading && heading(part.heading),
      name: part.heading ?? jumpLine ?? { zh: [], en: [] },
    };
    const whole = { ...part, sections: own };
    return { ...frame, sections: own.map((section) => renderSection(section, whole, frame)) };
  };

  const parts = article.parts.map(renderPart);
  const sections = parts.flatMap((part) => part.sections);
  return {
    ...article,
    name: article.title,
    title: text(article.title),
    subtitle: article.subtitle && text(article.subtitle),
    parts,
    sections,
    terms: [...new Set(sections.flatMap((section) => section.terms))],
  };
}

function openingOf({ paragraphs }: Section): Bilingual {
  const { zh = '', en = '' } = paragraphs[0]?.[0] ?? {};
  return { zh: plainText(zh), en: plainText(en) };
}
