import { findRenderings, findTerms, type Term } from '../article/terms.ts';
import type { ArticleContent } from '../article/content.ts';
import { sectionsOf, type Heading, type Pair } from '../article/model.ts';
import { plainText } from '../markdown/plain-text.ts';
import { error, type Finding, type Place } from '../text/finding.ts';
import type { Position } from '../text/position.ts';
import { isUntranslated } from '../text/untranslated.ts';
import type { Rule } from './rule.ts';

/**
 * Every term occurs, and wherever it does the English has one of its renderings; a line in doubt may be
 * the English of another.
 */
export const termsUsed: Rule = ({ articles, terms: { terms, positionOf }, path }) => {
  const used = new Set<string>();
  const findings = articles.flatMap((content) =>
    pairsOf(content).flatMap(({ pair, inDoubt = false, ...place }): Finding[] => {
      const occurring = new Set(findTerms(plainText(pair.zh), terms).map(({ term }) => term));
      occurring.forEach(({ zh }) => used.add(zh));
      const rendered = renderedTerms(plainText(pair.en), [...occurring]);
      return [...occurring]
        .filter((term) => !rendered.has(term) && !inDoubt && !isUntranslated(pair.en))
        .map((term) =>
          error(place, 'term-rendering', {
            found: `no rendering of ${term.zh}`,
            expected: term.en.map((rendering) => `“${rendering}”`).join(' or '),
            hint: `word it so, or add the rendering to ${path}/terms.yaml`,
          }),
        );
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

interface PlacedPair extends Position {
  pair: Pair;
  file: string;
  inDoubt?: boolean;
}

/** Terms looked for one by one, as the rendering of one may be part of another's. */
function renderedTerms(english: string, terms: Term[]): Set<Term> {
  return new Set(terms.filter((term) => findRenderings(english, [term]).length > 0));
}

/** Headings and sentences with the place of their English. */
function pairsOf({ article, path, positionOf, sectionFiles }: ArticleContent): PlacedPair[] {
  if (article === undefined) return [];
  const metadata = `${path}/article.yaml`;
  return [
    ...article.parts.flatMap(({ heading }, index) => {
      const place = { file: metadata, ...positionOf(['parts', index, 'heading', 'en']) };
      return headingPairs(heading, place);
    }),
    ...sectionsOf(article).flatMap(({ name, heading, paragraphs }) => {
      const side = sectionFiles.get(name)?.en;
      if (side === undefined) return [];
      const { file, headingPosition, doubts } = side;
      const lines = side.paragraphs.flat();
      const inDoubt = new Set(doubts.map(({ line }) => line + 1));
      return [
        ...headingPairs(heading, { file, ...headingPosition }),
        ...paragraphs.flat().map((pair, index) => {
          const { line, column } = lines[index] ?? headingPosition;
          return { pair, file, line, column, inDoubt: inDoubt.has(line) };
        }),
      ];
    }),
  ];
}

function headingPairs(heading: Heading | undefined, place: Required<Place>): PlacedPair[] {
  if (heading === undefined) return [];
  return [{ pair: { zh: heading.zh.join(' '), en: heading.en.join(' ') }, ...place }];
}
