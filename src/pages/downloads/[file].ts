import type { APIRoute, GetStaticPaths } from 'astro';
import { asText, asTsv, downloadKinds, downloadName, type DownloadKind } from '../../downloads.ts';
import { getEntries, type ArticleEntry } from '../../queries.ts';

const contents: Record<DownloadKind, (entry: ArticleEntry) => string> = {
  source: ({ source }) => source,
  zh: ({ article }) => asText(article, 'zh'),
  en: ({ article }) => asText(article, 'en'),
  tsv: ({ article }) => asTsv(article),
};

export const getStaticPaths = (async () => {
  const entries = await getEntries();
  return entries.flatMap((entry) =>
    downloadKinds.map((kind) => ({
      params: { file: downloadName(entry.article.slug, kind) },
      props: { entry, kind },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ entry: ArticleEntry; kind: DownloadKind }> = ({ props }) =>
  new Response(contents[props.kind](props.entry), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
