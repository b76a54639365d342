import { findRenderings, findTerms, type Term } from '../article/terms.ts';
import type { ArticleContent } from '../article/content.ts';
import { sectionsOf, type Pair } from '../article/model.ts';
import { plainText } from '../markdown/plain-text.ts';
import { error, type Finding } from '../text/finding.ts';
import type { Position } from '../text/position.ts';
import type { Rule } from './rule.ts';

/** Every term occurs, and wherever it does the English has one of its renderings. */
export const termsUsed: Rule = ({ articles, terms: { terms, positionOf }, path }) => {
  const used = new Set<Term>();
  const findings = articles.flatMap((content) =>
    pairsOf(content).flatMap(({ pair, file, ...place }): Finding[] => {
      const occurring = new Set(findTerms(plainText(pair.zh), terms).map(({ term }) => term));
      occurring.forEach((term) => used.add(term));
      const rendered = renderedTerms(plainText(pair.en), [...occurring]);
      return [...occurring]
        .filter((term) => !rendered.has(term))
        .map((term) =>
          error({ file, ...place }, 'term-rendering', {
            found: `no rendering of ${term.zh}`,
            expected: term.en.map((rendering) => `“${rendering}”`).join(' or '),
            hint: `word it so, or add the rendering to ${path}/terms.yaml`,
          }),
        );
    }),
  );
  const unused = terms.entries().filter(([, term]) => !used.has(term));
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

/** Headings and sentences with the place of their English. */
function pairsOf({
  article,
  path,
  sectionFiles,
}: ArticleContent): (Position & { pair: Pair; file: string })[] {
  if (article === undefined) return [];
  const headings = (
    heading: { zh: readonly string[]; en: readonly string[] } | undefined,
    file: string,
  ) =>
    heading
      ? [{ pair: { zh: heading.zh.join(' '), en: heading.en.join(' ') }, file, line: 1, column: 1 }]
      : [];
  return [
    ...article.parts.flatMap(({ heading }) => headings(heading, `${path}/article.yaml`)),
    ...sectionsOf(article).flatMap((section) => {
      const file = `${path}/en/${section.name}.md`;
      const lines = sectionFiles.get(section.name)?.en.paragraphs.flat() ?? [];
      return [
        ...headings(section.heading, file),
        ...section.paragraphs.flat().map((pair, index) => {
          const { line = 1, column = 1 } = lines[index] ?? {};
          return { pair, file, line, column };
        }),
      ];
    }),
  ];
}
