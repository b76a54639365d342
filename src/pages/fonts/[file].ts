import type { APIRoute, GetStaticPaths } from 'astro';
import { aboutTexts, polyphoneTexts } from '../../about/texts.ts';
import { documentedRules } from '../../check/documented-rules.ts';
import { listArticles } from '../../fact-queries.ts';
import { sectionFonts } from '../../fonts/section-fonts.ts';
import { articleFonts, siteFonts } from '../../fonts/site-fonts.ts';
import { cutFont, isSharedByAll, type FontFile } from '../../fonts/subset.ts';
import { getArticles } from '../../queries.ts';
import { getReadings } from '../../reading-queries.ts';
import { isForSite } from '../../scope.ts';
import { getSearchExamples } from '../../search-queries.ts';

export const getStaticPaths = (async () => {
  const articles = await getArticles();
  const own = articles.flatMap((article) => [
    ...articleFonts(article),
    ...article.sections.flatMap((section) => sectionFonts(article, section)),
  ]);
  const files = isForSite() ? [...own, ...(await fontsOfSite())] : own.filter(isOfOne);
  const unique = new Map(files.map((file) => [file.name, file]));
  return [...unique.values()].map((file) => ({ params: { file: file.name }, props: { file } }));
}) satisfies GetStaticPaths;

async function fontsOfSite(): Promise<FontFile[]> {
  const articles = await listArticles();
  const { polyphones } = await getReadings();
  const texts = [
    aboutTexts,
    [...polyphoneTexts, JSON.stringify(polyphones)],
    [JSON.stringify(documentedRules)],
    [JSON.stringify(await getSearchExamples())],
  ];
  return texts.flatMap((own) => siteFonts(articles, own));
}

function isOfOne(file: FontFile): boolean {
  return !isSharedByAll(file);
}

export const GET: APIRoute<{ file: FontFile }> = async ({ props }) =>
  new Response(new Uint8Array(await cutFont(props.file)), {
    headers: { 'content-type': 'font/woff2' },
  });
