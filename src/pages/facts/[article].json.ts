import type { APIRoute, GetStaticPaths } from 'astro';
import type { ArticleFacts } from '../../contributions/article-facts.ts';
import { getFacts } from '../../fact-queries.ts';
import { isForSite } from '../../scope.ts';

/** What the build asks of an article besides its files; no page of the site links here. */
export const getStaticPaths = (async () => {
  const facts = isForSite() ? [] : await getFacts();
  return facts.map((own) => ({ params: { article: own.listed.slug }, props: { own } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ own: ArticleFacts }> = ({ props }) => Response.json(props.own);
