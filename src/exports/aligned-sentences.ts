import { sectionsOf, sentenceId, type Article } from '../article/model.ts';
import { plainText } from '../markdown/plain-text.ts';
import { oneLine } from '../text/one-line.ts';
import { isUntranslated } from '../text/untranslated.ts';

/** A sentence and its translation as plain text, each one line. */
export interface AlignedSentence {
  /** The section's name in addresses: `culture`. */
  section: string;
  /** The sentence's address within its section: `p1.2`. */
  sentence: string;
  zh: string;
  /** Empty while it is still to come. */
  en: string;
}

/** An article's sentences with their translations, in reading order. */
export function alignedSentences(article: Article): AlignedSentence[] {
  return sectionsOf(article).flatMap(({ slug, paragraphs }) =>
    paragraphs.flatMap((pairs, paragraph) =>
      pairs.map(({ zh, en }, line) => ({
        section: slug,
        sentence: sentenceId(paragraph, line),
        zh: oneLine(plainText(zh)),
        en: isUntranslated(en) ? '' : oneLine(plainText(en)),
      })),
    ),
  );
}
