import type { APIRoute, GetStaticPaths } from 'astro';
import { getArticles } from '../../../queries.ts';
import { cardsOf } from '../../../vocabulary/cards-of.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';

export const getStaticPaths = (async () => {
  const articles = await getArticles();
  return articles.flatMap(({ slug: article, sections, vocabulary }) =>
    sections.map(({ slug: section }) => ({ params: { article, section }, props: { vocabulary } })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ vocabulary: Vocabulary }> = ({ props, params: { section = '' } }) =>
  Response.json(cardsOf(props.vocabulary, section));
