import { findTerms, renderedTerms, type Term } from '../article/terms.ts';
import { newBridge } from './new-bridge.ts';
import type { PlacedPair } from './placed-pairs.ts';
import type { Problem, Rule } from './rule.ts';

/**
 * Wherever a term or name occurs the English has one of its renderings; a line in doubt may be the English of
 * another.
 */
export const termRendering: Rule = {
  id: 'term-rendering',
  severity: 'error',
  why: {
    zh: '固定提法和专名处处同译，读者才认得出说的是同一件事。',
    en: 'A fixed phrase or a name that is rendered alike everywhere is known to be the same thing.',
  },
  advice: {
    zh: '照词表的译法改；译法确实不止一种的，补进 terms.yaml。词形变化不算不同。',
    en: 'Word it as the list has it. If there is another good rendering, add it to terms.yaml. Inflection does not count.',
  },
  examples: {
    fails: { en: 'The new crossing opened yesterday.', files: { '../terms.yaml': newBridge } },
    passes: { en: 'The new bridge opened yesterday.', files: { '../terms.yaml': newBridge } },
  },
  find: ({ articles, terms: { terms }, path }) =>
    articles.flatMap(({ pairs }) =>
      pairs
        .filter(({ kind }) => kind === 'title' || kind === 'heading' || kind === 'sentence')
        .filter(({ untranslated, inDoubt }) => !untranslated && !inDoubt)
        .flatMap((pair) =>
          notRendered(pair, terms).map(({ zh, en }): Problem => ({
            file: pair.en.file,
            line: pair.en.line,
            column: pair.en.column,
            subject: { at: pair.at, what: zh },
            found: `no rendering of ${zh}`,
            expected: en.map((rendering) => `“${rendering}”`).join(' or '),
            hint: `word it so, or add the rendering to ${path}/terms.yaml`,
          })),
        ),
    ),
};

function notRendered({ zh, en, heading }: PlacedPair, terms: readonly Term[]): Term[] {
  const occurring = new Set(findTerms(zh.text, terms).map(({ term }) => term));
  if (occurring.size === 0) return [];
  const rendered = renderedTerms(heading ?? en.text, terms);
  return [...occurring].filter((term) => !rendered.has(term));
}
