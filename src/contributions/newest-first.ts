import { dated } from '../article/dated.ts';
import { byDate } from '../article/listed-article.ts';
import type { ArticleFolder } from '../article/parse.ts';
import type { Contribution } from './contribution.ts';

/**
 * Contributions, the newest article first: those that are kept at once, up to the first of the articles that are
 * still being made; with them the rest.
 */
export async function* newestFirst(
  kept: readonly Contribution[],
  others: readonly ArticleFolder[],
  making: Promise<readonly Contribution[]>,
): AsyncGenerator<Contribution> {
  const found = new Map(kept.map((each) => [each.slug, each]));
  const inOrder = [...kept.map(({ facts }) => facts.listed), ...others.map(dated)].sort(byDate);
  for (const { slug } of inOrder) {
    if (!found.has(slug)) for (const each of await making) found.set(each.slug, each);
    const contribution = found.get(slug);
    if (contribution !== undefined) yield contribution;
  }
}
