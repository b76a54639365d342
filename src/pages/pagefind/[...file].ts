import type { APIRoute, GetStaticPaths } from 'astro';
import { isForSite } from '../../scope.ts';
import { getSearchIndex } from '../../search-queries.ts';

export const getStaticPaths = (async () => {
  const files = isForSite() ? [...(await getSearchIndex())] : [];
  return files.map(([file, content]) => ({ params: { file }, props: { content } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ content: Buffer }> = ({ props, params: { file = '' } }) =>
  new Response(new Uint8Array(props.content), {
    headers: {
      'content-type': file.endsWith('.js') ? 'text/javascript' : 'application/octet-stream',
    },
  });
