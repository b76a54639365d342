import { basename } from 'node:path';
import type { SiteFiles } from '../../src/offline/editions-of.ts';
import { bundleWorker } from '../../src/offline/bundle-worker.ts';
import { isNamedByContent } from '../../src/offline/named-files.ts';
import { offlineFiles } from '../../src/offline/offline-files.ts';
import { readSite } from '../../src/offline/read-site.ts';
import { dist } from './built-site.ts';

const builds = new Map<string, Promise<SiteFiles>>();
const text = /\/$|\.(?:html|css|js|json)$/;

/**
 * The built site as a build of its own: pages, styles, scripts and words carry its mark and are named
 * accordingly, and the lists and the worker are made for it.
 */
export function markedBuild(mark: string): Promise<SiteFiles> {
  const build = builds.get(mark) ?? make(mark);
  builds.set(mark, build);
  return build;
}

async function make(mark: string): Promise<SiteFiles> {
  const built = await readSite(dist, '/');
  const renamed = new Map(
    [...built.keys()]
      .filter((address) => isNamedByContent(address, '/') && text.test(address))
      .map((address) => [basename(address), basename(address).replace(/.(?=\.\w+$)/, mark)]),
  );
  const names = new RegExp([...renamed.keys()].map((name) => RegExp.escape(name)).join('|'), 'g');
  const site = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const [address, bytes] of built) {
    if (address.startsWith('/offline/') || address === '/sw.js') continue;
    const rename = (written: string): string =>
      written.replace(names, (name) => renamed.get(name) ?? name);
    const body = text.test(address)
      ? new TextEncoder().encode(marked(address, rename(new TextDecoder().decode(bytes)), mark))
      : bytes;
    site.set(rename(address), body);
  }
  for (const [address, written] of offlineFiles(site, '/', await bundleWorker('worker.ts')))
    site.set(address, new TextEncoder().encode(written));
  return site;
}

function marked(address: string, written: string, mark: string): string {
  if (/\/$|\.html$/.test(address))
    return written.replace('<head>', `<head><meta name="build" content="${mark}">`);
  if (address.endsWith('.css')) return `${written}:root{--build:${mark}}`;
  if (address.endsWith('.js')) return `${written};(globalThis.builds??=new Set).add('${mark}')`;
  // Cards by word; one more than the article has.
  return written.replace(/^\{/, `{"build":[{"pinyin":"${mark}","level":1}],`);
}
