import { editionOf, editionsOf, type SiteFiles } from './editions-of.ts';
import type { Edition } from './edition.ts';

/**
 * What a built site needs besides to be read offline, by address: the lists of its editions, and the worker, which is
 * told its shell in front of its script, so that browsers can compare it by its bytes.
 */
export function offlineFiles(site: SiteFiles, base: string, worker: string): Map<string, string> {
  const editions = editionsOf(site, base);
  return new Map([
    ...editions.map((edition): [string, string] => [edition.list, JSON.stringify(edition)]),
    [`${base}sw.js`, `const SHELL=${JSON.stringify(shellOf(site, base))};${worker}`],
  ]);
}

/** The offline pages without their fonts, which would weigh more than all else a first visit brings. */
function shellOf(site: SiteFiles, base: string): Edition {
  const pages = [...site.keys()].filter((address) =>
    /^[^/]+\/offline\/$/.test(address.slice(base.length)),
  );
  const light: SiteFiles = {
    ...{ keys: () => site.keys(), get: (address) => site.get(address) },
    has: (address) => !address.endsWith('.woff2') && site.has(address),
    [Symbol.iterator]: () => site[Symbol.iterator](),
  };
  return editionOf(`${base}offline/shell.json`, pages, light, base);
}
