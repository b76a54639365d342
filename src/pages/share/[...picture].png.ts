import type { APIRoute, GetStaticPaths } from 'astro';
import { publishedLine } from '../../front/published-line.ts';
import { messages } from '../../i18n/messages.ts';
import { getArticles } from '../../queries.ts';
import type { ShareText } from '../../share/share-layout.ts';
import { sharePicture } from '../../share/share-picture.ts';
import { languages } from '../../text/language.ts';

export const getStaticPaths = (async () => {
  const articles = await getArticles();
  const tagline = { zh: messages.zh.tagline, en: messages.en.tagline };
  return languages.flatMap((lang) => [
    { params: { picture: lang }, props: { text: { lang, title: tagline } } },
    ...articles.map((article) => ({
      params: { picture: `${lang}/${article.slug}` },
      props: { text: { lang, title: article.name, foot: publishedLine(article, lang) } },
    })),
  ]);
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: ShareText }> = async ({ props }) =>
  new Response(new Uint8Array(await sharePicture(props.text)), {
    headers: { 'content-type': 'image/png' },
  });
