import type { APIRoute, GetStaticPaths } from 'astro';
import type { ExportedFile } from '../../exports/formats.ts';
import { getDownloads } from '../../queries.ts';

export const getStaticPaths = (async () => {
  const downloads = await getDownloads();
  return [...downloads.values()]
    .flat()
    .map((file) => ({ params: { file: file.name }, props: { file } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: ExportedFile }> = ({ props: { file } }) =>
  new Response(file.bytes, {
    headers: {
      'content-type': file.kind === 'epub' ? file.mediaType : `${file.mediaType}; charset=utf-8`,
    },
  });
