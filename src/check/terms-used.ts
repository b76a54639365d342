import { findRenderings, findTerms, type Term } from '../article/terms.ts';
import { plainText } from '../markdown/plain-text.ts';
import { error, type Finding } from '../text/finding.ts';
import { isUntranslated } from '../text/untranslated.ts';
import { placedPairs } from './placed-pairs.ts';
import type { Rule } from './rule.ts';

/**
 * Every term occurs, and wherever it does the English has one of its renderings; a line in doubt may be
 * the English of another.
 */
export const termsUsed: Rule = ({ articles, terms: { terms, positionOf }, path }) => {
  const used = new Set<string>();
  const findings = articles.flatMap((content) =>
    placedPairs(content).flatMap(({ pair, at, inDoubt, en: place }): Finding[] => {
      const occurring = new Set(findTerms(plainText(pair.zh), terms).map(({ term }) => term));
      occurring.forEach(({ zh }) => used.add(zh));
      const rendered = renderedTerms(plainText(pair.en), [...occurring]);
      return [...occurring]
        .filter((term) => !rendered.has(term) && !inDoubt && !isUntranslated(pair.en))
        .map((term) => ({
          ...error(place, 'term-rendering', {
            found: `no rendering of ${term.zh}`,
            expected: term.en.map((rendering) => `“${rendering}”`).join(' or '),
            hint: `word it so, or add the rendering to ${path}/terms.yaml`,
          }),
          subject: { at, what: term.zh },
        }));
    }),
  );
  // An article that did not parse may be where a term occurs.
  const complete = articles.every(({ article }) => article !== undefined);
  const unused = [...terms.entries()].filter(([, { zh }]) => complete && !used.has(zh));
  return [
    ...findings,
    ...unused.map(([index, term]) =>
      error({ file: `${path}/terms.yaml`, ...positionOf(index) }, 'term-unused', {
        found: `the term ${term.zh}, which no article has`,
        expected: 'terms that occur',
      }),
    ),
  ];
};

/** Terms looked for one by one, as the rendering of one may be part of another's. */
function renderedTerms(english: string, terms: Term[]): Set<Term> {
  return new Set(terms.filter((term) => findRenderings(english, [term]).length > 0));
}
