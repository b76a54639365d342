import type { Finding } from '../text/finding.ts';
import type { Rule } from './rule.ts';

/** Every stretch of an article's own lexicon stands in the article. */
export const lexiconUsed: Rule = ({ articles }) =>
  articles.flatMap(({ article, lexicon, path, sectionFiles }): Finding[] => {
    if (article === undefined) return [];
    const lines = [...sectionFiles.values()].flatMap(({ zh }) =>
      zh.paragraphs.flat().map(({ text }) => text),
    );
    const text = JSON.stringify([article.title.zh, article.subtitle?.zh, article.parts, lines]);
    return [...lexicon.lexicon.keys()]
      .filter((stretch) => !text.includes(stretch))
      .map((stretch) => ({
        file: `${path}/lexicon.yaml`,
        ...lexicon.positionOf(stretch),
        rule: 'lexicon-unused',
        severity: 'warning',
        found: `${stretch}, which the article does not have`,
        expected: 'stretches of the article',
      }));
  });
