import type { APIRoute, GetStaticPaths } from 'astro';
import { publishedLine } from '../../front/published-line.ts';
import { messages } from '../../i18n/messages.ts';
import { getArticles } from '../../queries.ts';
import { forSite } from '../../scope.ts';
import type { ShareText } from '../../share/share-layout.ts';
import { shareFonts, sharePicture, type ShareFont } from '../../share/share-picture.ts';
import { languages } from '../../text/language.ts';

export const getStaticPaths = (async () => {
  const articles = await getArticles();
  const tagline = { zh: messages.zh.tagline, en: messages.en.tagline };
  const pictures = languages.flatMap((lang): { picture: string; text: ShareText }[] => [
    ...forSite([{ picture: lang, text: { lang, title: tagline } }]),
    ...articles.map((article) => ({
      picture: `${lang}/${article.slug}`,
      text: { lang, title: article.name, foot: publishedLine(article, lang) },
    })),
  ]);
  const fonts = await shareFonts(pictures.map(({ text }) => text));
  return pictures.map(({ picture, text }) => ({ params: { picture }, props: { text, fonts } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: ShareText; fonts: ShareFont[] }> = async ({ props }) =>
  new Response(new Uint8Array(await sharePicture(props.text, props.fonts)), {
    headers: { 'content-type': 'image/png' },
  });
