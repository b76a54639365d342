import type { APIRoute, GetStaticPaths } from 'astro';
import { getDownloads, type Download } from '../../queries.ts';

const binary = /zip|pdf/;

export const getStaticPaths = (async () => {
  const downloads = await getDownloads();
  return [...downloads.values()]
    .flat()
    .map((file) => ({ params: { file: file.name }, props: { file } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: Download }> = ({ props: { file } }) =>
  new Response(file.bytes, {
    headers: {
      'content-type': binary.test(file.mediaType)
        ? file.mediaType
        : `${file.mediaType}; charset=utf-8`,
    },
  });
