import { findTerms } from '../article/find-terms.ts';
import type { Term } from '../article/terms.ts';
import { newBridge } from './new-bridge.ts';
import type { PairedArticle } from './checked-content.ts';
import type { Rule } from './rule.ts';

/** Every term occurs in some article. */
export const termUnused: Rule = {
  id: 'term-unused',
  severity: 'error',
  why: {
    zh: '哪篇文章都没有的条目，不是多余，就是写错了字。',
    en: 'A term that no article has is either of no use or misspelled.',
  },
  advice: { zh: '改正写法，或者删去条目。', en: 'Correct the term, or take it out.' },
  examples: {
    fails: { zh: '大桥昨日通车。', files: { '../terms.yaml': newBridge } },
    passes: { zh: '新桥昨日通车。', files: { '../terms.yaml': newBridge } },
  },
  find: ({ articles, elsewhere = [], terms: { terms, positionOf }, path }) => {
    // An article that did not parse may be where a term occurs.
    if (articles.some(({ article }) => article === undefined)) return [];
    const used = new Set([...elsewhere, ...articles.flatMap((each) => termsIn(each, terms))]);
    return [...terms.entries()]
      .filter(([, term]) => !used.has(term.zh))
      .map(([index, { zh }]) => ({
        file: `${path}/terms.yaml`,
        ...positionOf(index),
        found: `the term ${zh}, which no article has`,
        expected: 'terms that occur',
      }));
  },
};

/** The terms that an article has, in Chinese, each once. */
export function termsIn({ pairs }: PairedArticle, terms: readonly Term[]): string[] {
  const found = pairs
    .filter(({ kind }) => kind === 'heading' || kind === 'sentence')
    .flatMap(({ zh }) => findTerms(zh.text, terms).map(({ term }) => term.zh));
  return [...new Set(found)].sort();
}
