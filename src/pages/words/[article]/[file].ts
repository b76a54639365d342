import type { APIRoute, GetStaticPaths } from 'astro';
import { getArticles } from '../../../queries.ts';
import { cardsFile } from '../../../vocabulary/cards-file.ts';

export const getStaticPaths = (async () => {
  const articles = await getArticles();
  return articles.flatMap(({ slug: article, sections, vocabulary }) =>
    sections.map((section) => {
      const { name, json } = cardsFile(vocabulary, section.slug);
      return { params: { article, file: name }, props: { json } };
    }),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ json: string }> = ({ props }) =>
  new Response(props.json, { headers: { 'content-type': 'application/json' } });
