import type { APIRoute, GetStaticPaths } from 'astro';
import { getScope } from '../../scope.ts';
import { getSearchFiles } from '../../search-queries.ts';

export const getStaticPaths = (async () => {
  // A build has them made beside its pages: see contributions/.
  const files = getScope() === undefined ? [...(await getSearchFiles())] : [];
  return files.map(([file, content]) => ({ params: { file }, props: { content } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ content: Buffer }> = ({ props, params: { file = '' } }) =>
  new Response(new Uint8Array(props.content), {
    headers: {
      'content-type': file.endsWith('.js') ? 'text/javascript' : 'application/octet-stream',
    },
  });
