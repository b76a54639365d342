import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { compress, isWorthCompressing } from '../hosting/compress.ts';
import { guardPage } from '../hosting/guard-page.ts';
import { inLanes } from '../hosting/in-lanes.ts';
import { preloadModules } from '../hosting/preload-modules.ts';
import { sourceHashesIn } from '../hosting/source-hash.ts';
import { addressOf, fileFacts, type FileFacts } from '../offline/file-facts.ts';
import type { PagesApp, Route } from './pages-app.ts';
import type { LoadedPages } from './pages-bundle.ts';

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

/** A path of the site, and what is rendered there. */
export interface PathWithRoute {
  pathname: string;
  route: Route;
}

/** Files of the site as they are to be served, by their paths in it. */
export interface RenderedFiles {
  /** The addresses of pages, without the site’s base: `zh/city/bridge/`. */
  pages: string[];
  files: Record<string, FileFacts>;
  contents: ReadonlyMap<string, Uint8Array>;
  /** The hashes of the scripts that stand in pages. */
  scriptHashes: string[];
}

/** The paths of a route, or of all, for what is being built. */
export async function pathsOf(app: PagesApp, route?: Route): Promise<PathWithRoute[]> {
  if (route === undefined) return new StaticPaths(app as never).getAll();
  const ofRoute = {
    manifest: { ...app.manifest, routes: [{ routeData: route }] },
    routeCache: app.routeCache,
    getComponentByRoute: (each: Route) => app.getComponentByRoute(each),
  };
  return new StaticPaths(ofRoute as never).getAll();
}

/** Renders pages and files as they are to be served: guarded, asking for modules at once, and with compressed forms. */
export async function renderFiles(
  { app, imports }: LoadedPages,
  paths: readonly PathWithRoute[],
  form: SiteForm,
): Promise<RenderedFiles> {
  const contents = new Map<string, Uint8Array>();
  const files = new Map<string, FileFacts>();
  const add = async (path: string, bytes: Uint8Array): Promise<void> => {
    if (contents.has(path)) return;
    contents.set(path, bytes);
    files.set(path, fileFacts(addressOf(path, form.base), bytes, form.base));
    if (!form.precompressed || !isWorthCompressing(path, bytes.length)) return;
    for (const [ending, packed] of Object.entries(await compress(path, bytes)))
      await add(`${path}.${ending}`, packed);
  };
  const pages: string[] = [];
  const scriptHashes = new Set<string>();
  await inLanes(paths, async ({ pathname, route }) => {
    const path = pathname.replace(/^\/|\/$/g, '');
    const response = await renderPath(app, { pathname: path, route }, form);
    const content = Buffer.from(await response.arrayBuffer());
    if (route.type !== 'page') return add(path, content);
    const { page, styles } = guardPage(preloadModules(content, imports), form.base + form.assets);
    pages.push(path && `${path}/`);
    for (const hash of sourceHashesIn(page.toString('latin1', 0, headLength)))
      scriptHashes.add(hash);
    for (const [name, css] of styles) await add(form.assets + name, css);
    return add(fileOf(path), page);
  });
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    ...{ pages: pages.sort(), files: Object.fromEntries(sorted), contents },
    scriptHashes: [...scriptHashes].sort(),
  };
}

/** Renders what is at a path of the site. */
export async function renderPath(
  app: PagesApp,
  { pathname, route }: PathWithRoute,
  { origin, base }: Pick<SiteForm, 'origin' | 'base'>,
): Promise<Response> {
  const end = route.type === 'page' && pathname !== '' ? '/' : '';
  const address = new URL(base + pathname + end, origin);
  const response = await app.render(new Request(address), { routeData: route });
  if (!response.ok && pathname !== notFound)
    throw new Error(`${address.pathname} was rendered with status ${response.status}`);
  return response;
}

/** Where the head of a page has its policy. */
const headLength = 4096;
/** The page of what is not there, for which hosts look by this name. */
const notFound = '404';

/** `zh/city` → `zh/city/index.html`. */
function fileOf(path: string): string {
  if (path === notFound) return `${path}.html`;
  return path === '' ? 'index.html' : `${path}/index.html`;
}
