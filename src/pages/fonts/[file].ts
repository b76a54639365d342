import type { APIRoute, GetStaticPaths } from 'astro';
import { sectionFonts } from '../../fonts/section-fonts.ts';
import { articleFonts, siteFonts } from '../../fonts/site-fonts.ts';
import { cutFont, type FontFile } from '../../fonts/subset.ts';
import { aboutTexts, polyphoneTexts } from '../../about/texts.ts';
import { documentedRules } from '../../check/documented-rules.ts';
import { getArticles } from '../../queries.ts';
import { getReadings } from '../../reading-queries.ts';
import { searchExamples } from '../../search/examples.ts';

export const getStaticPaths = (async () => {
  const articles = await getArticles();
  const { polyphones } = await getReadings();
  const files = [
    ...siteFonts(articles, aboutTexts),
    ...siteFonts(articles, [...polyphoneTexts, JSON.stringify(polyphones)]),
    ...siteFonts(articles, [JSON.stringify(documentedRules)]),
    ...siteFonts(articles, [JSON.stringify(searchExamples(articles))]),
    ...articles.flatMap((article) => [
      ...articleFonts(article),
      ...article.sections.flatMap((section) => sectionFonts(article, section)),
    ]),
  ];
  const unique = new Map(files.map((file) => [file.name, file]));
  return [...unique.values()].map((file) => ({ params: { file: file.name }, props: { file } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: FontFile }> = async ({ props }) =>
  new Response(new Uint8Array(await cutFont(props.file)), {
    headers: { 'content-type': 'font/woff2' },
  });
