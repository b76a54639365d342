import type { Article } from '../article/model.ts';
import { plainText } from '../markdown/plain-text.ts';
import type { Language } from '../text/language.ts';

/** An article in one language as plain text: title, headings, a paragraph a line, blank lines between. */
export function asText(article: Article, language: Language): string {
  const joint = language === 'zh' ? '' : ' ';
  const between = language === 'zh' ? ' ' : ': ';
  const blocks = [
    article.title[language],
    article.subtitle?.[language],
    article.byline?.[language],
    ...article.parts.flatMap((part) => [
      part.jumpLine?.[language],
      part.heading?.[language].join(between),
      ...part.sections.flatMap((section) => [
        section.heading?.[language].join(between),
        ...section.paragraphs.map((pairs) =>
          pairs.map((pair) => plainText(pair[language])).join(joint),
        ),
      ]),
    ]),
  ];
  return `${blocks.filter((block) => block !== undefined).join('\n\n')}\n`;
}
