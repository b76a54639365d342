import type { ArticleFacts } from './contributions/article-facts.ts';
import { factsOf } from './contributions/facts-of.ts';
import { oncePerScope } from './once-per-scope.ts';
import { createSkimmer } from './language/trace.ts';
import { annotatorOf, getArticles, getEntry } from './queries.ts';
import { getScope } from './scope.ts';

/** What the site says of its articles, the newest first. */
export const getFacts = oncePerScope(async () => {
  const scope = getScope();
  if (scope !== undefined && 'facts' in scope) return scope.facts as ArticleFacts[];
  return (await getFactsWithRecords()).map(({ facts }) => facts);
});

/** What the site and search say of the articles that are at hand, the newest first. */
export const getFactsWithRecords = oncePerScope(async () => {
  const articles = await getArticles();
  const facts = articles.map(async (rendered) => {
    const entry = await getEntry(rendered.slug);
    if (entry === undefined) return [];
    const withOwn = annotatorOf(entry);
    const { general, lexicon } = entry;
    const tracers = {
      withOwn,
      withoutOwn: lexicon.size > 0 ? createSkimmer({ general }) : withOwn,
    };
    return [factsOf(rendered, entry.article, tracers)];
  });
  return (await Promise.all(facts)).flat();
});

/** What lists of articles show, the newest first. */
export const listArticles = oncePerScope(async () =>
  (await getFacts()).map(({ listed }) => listed),
);
