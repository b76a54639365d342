import type { Article, Bilingual, Heading } from '../article/model.ts';
import { plainText } from '../markdown/plain-text.ts';
import { clauseJoint, type Language } from '../text/language.ts';
import { isUntranslated } from '../text/untranslated.ts';

/** Stands for English that is still to come. */
const stillToCome = '[not yet translated]';

/** An article in one language as plain text: title, headings, a paragraph a line, blank lines between. */
export function asText(article: Article, language: Language): string {
  const joint = language === 'zh' ? '' : ' ';
  const between = clauseJoint[language];
  const line = (text: Bilingual | undefined): string | undefined => text && shown(text[language]);
  const heading = (clauses: Heading | undefined): string | undefined =>
    clauses?.[language].map((clause) => shown(clause)).join(between);
  const blocks = [
    line(article.title),
    line(article.subtitle),
    line(article.byline),
    ...article.parts.flatMap((part) => [
      line(part.jumpLine),
      heading(part.heading),
      ...part.sections.flatMap((section) => [
        heading(section.heading),
        ...section.paragraphs.map((pairs) =>
          pairs.map((pair) => shown(pair[language], plainText)).join(joint),
        ),
      ]),
    ]),
  ];
  return `${blocks.filter((block) => block !== undefined).join('\n\n')}\n`;
}

function shown(text: string, plain = (markdown: string): string => markdown): string {
  return isUntranslated(text) ? stillToCome : plain(text);
}
