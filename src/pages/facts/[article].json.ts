import type { APIRoute, GetStaticPaths } from 'astro';
import type { FactsWithRecords } from '../../contributions/article-facts.ts';
import { getFactsWithRecords } from '../../fact-queries.ts';
import { isForSite } from '../../scope.ts';

/** What the build asks of an article besides its files; no page of the site links here. */
export const getStaticPaths = (async () => {
  const all = isForSite() ? [] : await getFactsWithRecords();
  return all.map((own) => ({ params: { article: own.facts.listed.slug }, props: { own } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ own: FactsWithRecords }> = ({ props }) => Response.json(props.own);
