import type { ArticleContent } from '../article/content.ts';
import { sectionsOf, sentenceId, type Article } from '../article/model.ts';
import { plainText } from '../markdown/plain-text.ts';
import { oneLine } from '../text/one-line.ts';
import type { Position } from '../text/position.ts';
import { isUntranslated } from '../text/untranslated.ts';

/** A sentence of an article and where its English stands. */
export interface Sentence extends Position {
  section: string;
  sentence: string;
  /** As text. */
  zh: string;
  /** As text; empty while it is still to come. */
  en: string;
  /** The English as the file has it. */
  markdown: string;
  /** The name of the file with the English, in the article’s folder: `en/01-culture.md`. */
  file: string;
}

/** An article’s sentences in reading order. */
export function sentencesOf(article: Article, { sectionFiles }: ArticleContent): Sentence[] {
  return sectionsOf(article).flatMap(({ name, slug, paragraphs }) =>
    paragraphs.flatMap((pairs, paragraph) =>
      pairs.map(({ zh, en }, index): Sentence => {
        const { line = 1, column = 1 } =
          sectionFiles.get(name)?.en.paragraphs[paragraph]?.[index] ?? {};
        return {
          section: slug,
          sentence: sentenceId(paragraph, index),
          zh: oneLine(plainText(zh)),
          en: isUntranslated(en) ? '' : oneLine(plainText(en)),
          markdown: en,
          file: `en/${name}.md`,
          line,
          column,
        };
      }),
    ),
  );
}
