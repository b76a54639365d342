import { annotatedTexts } from '../article/annotated-texts.ts';
import { hasStretch, parseStretch } from '../language/stretch.ts';
import type { Finding } from '../text/finding.ts';
import type { Rule } from './rule.ts';

/** Every stretch of an article's own lexicon stands in the article. */
export const lexiconUsed: Rule = ({ articles }) =>
  articles.flatMap(({ article, lexicon, path }): Finding[] => {
    if (article === undefined) return [];
    const texts = annotatedTexts(article);
    const isUsed = (key: string): boolean => {
      const stretch = parseStretch(key);
      return stretch !== undefined && texts.some(({ text }) => hasStretch(text, stretch));
    };
    return [...lexicon.lexicon.keys()]
      .filter((key) => !isUsed(key))
      .map((key) => ({
        file: `${path}/lexicon.yaml`,
        ...lexicon.positionOf(key),
        rule: 'lexicon-unused',
        severity: 'warning',
        found: `${key}, which the article does not have`,
        expected: 'stretches of the article',
      }));
  });
