import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import type { ContentFolder } from '../article/content.ts';
import { compress, isWorthCompressing } from '../hosting/compress.ts';
import { guardPage } from '../hosting/guard-page.ts';
import { inLanes } from '../hosting/in-lanes.ts';
import { sourceHashesIn } from '../hosting/source-hash.ts';
import { addressOf, fileFacts, type FileFacts } from '../offline/file-facts.ts';
import { setScope } from '../scope.ts';
import type { ArticleFacts } from './article-facts.ts';
import type { WholeContribution } from './contribution.ts';
import type { PagesApp, Route } from './pages-app.ts';

/** Where the site lives, and how its files are to be. */
export interface SiteForm {
  /** Scheme and host. */
  origin: string;
  /** The path it is published under, with a slash at its end. */
  base: string;
  /** The folder of files that are named by their content, `_astro`. */
  assets: string;
  /** Whether files get their compressed forms beside them. */
  precompressed: boolean;
}

/**
 * Renders all pages and files of an article, the only one of a content folder, with the bundle of pages, as they are
 * to be served. The bundle is told by the scope which article it is about, so that only one can be made at a time in a
 * thread.
 */
export async function contribute(
  app: PagesApp,
  content: ContentFolder,
  form: SiteForm,
): Promise<WholeContribution> {
  const [{ slug } = { slug: '' }] = content.articles;
  setScope({ content });
  app.routeCache.clearAll();
  const contents = new Map<string, Uint8Array>();
  const files = new Map<string, FileFacts>();
  const add = async (
    path: string,
    bytes: Uint8Array<ArrayBuffer>,
    text?: string,
  ): Promise<void> => {
    if (contents.has(path)) return;
    contents.set(path, bytes);
    files.set(path, await fileFacts(addressOf(path, form.base), bytes, form.base, text));
    if (!form.precompressed || !isWorthCompressing(path, bytes.length)) return;
    for (const [ending, packed] of Object.entries(await compress(path, bytes)))
      await add(`${path}.${ending}`, packed);
  };
  const addText = (path: string, text: string): Promise<void> => add(path, encode(text), text);
  const pages: string[] = [];
  const scriptHashes = new Set<string>();
  let facts: ArticleFacts | undefined;
  await inLanes(await pathsOf(app), async ({ pathname, route }) => {
    const path = pathname.replace(/^\/|\/$/g, '');
    const response = await render(app, path, route, form);
    if (path === factsPath(slug)) facts = (await response.json()) as ArticleFacts;
    else if (route.type !== 'page') await add(path, new Uint8Array(await response.arrayBuffer()));
    else {
      const { html, styles } = guardPage(await response.text(), form.base + form.assets);
      pages.push(`${path}/`);
      for (const hash of sourceHashesIn(html.slice(0, headLength))) scriptHashes.add(hash);
      for (const [name, css] of styles) await addText(form.assets + name, css);
      await addText(`${path}/index.html`, html);
    }
  });
  if (facts === undefined) throw new Error(`The pages say nothing of the article ${slug}`);
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    ...{ slug, facts, pages: pages.sort(), files: Object.fromEntries(sorted), contents },
    scriptHashes: [...scriptHashes].sort(),
  };
}

/** Where the head of a page has its policy. */
const headLength = 4096;

function factsPath(slug: string): string {
  return `facts/${slug}.json`;
}

interface PathWithRoute {
  pathname: string;
  route: Route;
}

/** The paths of an article; those of a single address are the site’s. */
async function pathsOf(app: PagesApp): Promise<PathWithRoute[]> {
  const paths: PathWithRoute[] = await new StaticPaths(app as never).getAll();
  return paths.filter(({ route }) => route.pathname === undefined);
}

async function render(
  app: PagesApp,
  path: string,
  route: Route,
  { origin, base }: SiteForm,
): Promise<Response> {
  const address = new URL(base + path + (route.type === 'page' ? '/' : ''), origin);
  const response = await app.render(new Request(address), { routeData: route });
  if (!response.ok)
    throw new Error(`${address.pathname} was rendered with status ${response.status}`);
  return response;
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
