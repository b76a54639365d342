import { fixtureArticles, ownArticle } from './parallel.ts';
import { score, type Score } from './score.ts';
import { variants } from './variants.ts';

/**
 * `node tests/ingest/alignment/table.ts`: how well English finds its lines, by what was done to it, on
 * the tests’ own articles and the site’s first.
 */
const seeds = [1, 2, 3];

for (const article of [...fixtureArticles(), ownArticle()]) {
  console.log(`\n${article.name}`);
  const rows = variants.map((variant) => {
    const scores = seeds.map((seed) => score(article, variant, seed));
    return [variant.name, inWords(scores)] as const;
  });
  console.table(Object.fromEntries(rows));
}

function inWords(scores: readonly Score[]): Record<string, string> {
  const mean = (value: (each: Score) => number): number =>
    scores.reduce((total, each) => total + value(each), 0) / scores.length;
  return {
    precision: mean(({ precision }) => precision).toFixed(3),
    recall: mean(({ recall }) => recall).toFixed(3),
    'wrong unmarked': mean(({ silent, lines }) => silent / lines).toFixed(3),
    marked: mean(({ doubts, lines }) => doubts / lines).toFixed(3),
  };
}
