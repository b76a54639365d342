import { annotatedTexts } from '../article/annotated-texts.ts';
import { hasStretch, parseStretch } from '../language/stretch.ts';
import type { CheckedArticle } from './checked-content.ts';
import type { Problem, Rule } from './rule.ts';

/** Every stretch of an article's own lexicon stands in the article. */
export const lexiconUsed: Rule = {
  id: 'lexicon-unused',
  severity: 'warning',
  why: {
    zh: '文章里没有的条目不起作用：多半是原文改过，或者写错了字。',
    en: 'An entry for what the article does not have has no effect: the text has changed, or the entry is misspelled.',
  },
  advice: {
    zh: '改正条目里的字，或者删去条目。',
    en: 'Correct the entry, or take it out.',
  },
  examples: {
    fails: { files: { 'lexicon.yaml': '早桥: zǎoqiáo\n' } },
    passes: { files: { 'lexicon.yaml': '新桥: xīnqiáo\n' } },
  },
  find: ({ articles }) => articles.flatMap(unusedIn),
};

function unusedIn({ article, lexicon, path }: CheckedArticle): Problem[] {
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
      found: `${key}, which the article does not have`,
      expected: 'stretches of the article',
    }));
}
