/// <reference lib="webworker" />
import { registerQuotaErrorCallback } from 'workbox-core';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst, NetworkOnly } from 'workbox-strategies';
import { boundPages } from './bound-pages.ts';
import { cacheNames } from './cache-names.ts';
import type { Edition } from './edition.ts';
import { fromEdition, keptEditions, matching, removeEditions } from './kept-editions.ts';
import { keepNeeds } from './keep-needs.ts';
import { isNamedByContent } from './named-files.ts';
import { pageAddress } from './page-address.ts';
import { removeCache } from './remove-cache.ts';
import { removeUnnamed } from './remove-unnamed.ts';
import { renewEditions } from './renew-editions.ts';
import { takeEdition } from './take-edition.ts';

declare const self: ServiceWorkerGlobalScope;
/** Written before the script by the build. */
declare const SHELL: Edition;

/*
 * Why no page is ever shown with files of another build:
 *
 * - All that a page loads has a name that says its content, so that there is but one file of that name.
 *   Old ones stay as long as a kept page names them.
 * - What belongs together without saying so in its names (the pages of an article that is kept, the search
 *   index, the offline pages) is an edition: checked file by file against one list, in a cache of its own,
 *   used when complete, replaced as a whole.
 * - The worker itself only hands out what is kept so; which version of it runs makes no difference. That
 *   is why a new one need not wait for the windows of the old one to close.
 */
const names = cacheNames(new URL(self.registration.scope).pathname);
const { base } = names;
/** The offline pages with what they load. */
const shell = SHELL;
/** What a slow network is given, in seconds, before a kept copy is shown. */
const patience = 4;
/** How long after a page the worker sets about work of its own, in milliseconds. */
const leisure = 2000;
/** How long what is kept counts as present without another look, in milliseconds. */
const present = 10 * 60 * 1000;
/** Windows that show a kept copy. */
const served = new Set<string>();
let looked = -Infinity;

self.addEventListener('install', (event) => {
  event.waitUntil(install());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(activate());
});

self.addEventListener('fetch', (event) => {
  if (event.request.mode === 'navigate') event.waitUntil(rest().then(renewNowAndThen));
});

registerRoute(
  ({ request }) => request.mode === 'navigate',
  new NetworkFirst({
    cacheName: names.pages,
    networkTimeoutSeconds: patience,
    matchOptions: matching,
    plugins: [
      {
        cacheKeyWillBeUsed: ({ request }) => Promise.resolve(pageAddress(new URL(request.url))),
        cacheWillUpdate: async ({ event, request, response }) => {
          const isPage = /^text\/html\b/.test(response.headers.get('content-type') ?? '');
          if (response.status !== 200 || !isPage) return null;
          // What an article that is kept has is not kept twice.
          const kept = await fromEdition(pageAddress(new URL(request.url)), names);
          const isKept = kept && (await kept.text()) === (await response.clone().text());
          if (kept && !isKept) event.waitUntil(rest().then(renew));
          return isKept ? null : response;
        },
        cacheDidUpdate: async ({ event, request, oldResponse, newResponse }) => {
          await rest();
          const text = await newResponse.text();
          if (event instanceof FetchEvent && text !== (await oldResponse?.text()))
            await tellNewer(event.resultingClientId);
          await keepNeeds(text, new URL(request.url).pathname, names);
          await boundPages(names);
        },
        cachedResponseWillBeUsed: ({ event, request }) => copyOf(new URL(request.url), event),
        // Firefox answers a preload that fails with an error for a response, and no copy is looked for.
        handlerDidError: async ({ event, request }) => {
          const url = new URL(request.url);
          return (await copyOf(url, event)) ?? offlinePage(url);
        },
      },
    ],
  }),
);

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && isNamedByContent(url.pathname, base),
  new CacheFirst({
    cacheName: names.files,
    matchOptions: matching,
    plugins: [
      {
        cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
          cachedResponse ?? (await fromEdition(new URL(request.url).pathname, names)),
      },
    ],
  }),
);

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith(`${base}pagefind/`),
  new NetworkOnly({
    networkTimeoutSeconds: patience,
    plugins: [
      { handlerDidError: ({ request }) => fromEdition(new URL(request.url).pathname, names) },
    ],
  }),
);

// When the device is full, what was kept without being asked for makes room.
registerQuotaErrorCallback(async () => {
  await Promise.all([removeCache(names.pages), removeCache(names.files)]);
});

async function install(): Promise<void> {
  await takeEdition(shell, { names });
  if (self.registration.active === null) await keepOpenPages();
  await self.skipWaiting();
}

/** Keeps the pages that were opened before there was a worker. */
async function keepOpenPages(): Promise<void> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const pages = await caches.open(names.pages);
  for (const { url } of windows) {
    const address = pageAddress(new URL(url));
    const response = await fetch(address);
    if (response.status !== 200) continue;
    const text = await response.text();
    await pages.put(address, new Response(text, { headers: response.headers }));
    await keepNeeds(text, address, names);
  }
}

async function activate(): Promise<void> {
  await removeEditions(shell.list, names, shell);
  // Not in every browser; the network need not wait for the worker to start.
  if ('navigationPreload' in self.registration) await self.registration.navigationPreload.enable();
  await self.clients.claim();
}

async function renewNowAndThen(): Promise<void> {
  if (performance.now() - looked < present) return;
  looked = performance.now();
  await renew();
}

/** Sees to it that what is kept is of the present build, and tells windows that show what was before. */
async function renew(): Promise<void> {
  const windows = await self.clients.matchAll({ type: 'window' });
  if (windows.length <= 1) await removeUnnamed(names);
  for (const { files } of await renewEditions(names, shell.list)) {
    for (const client of await self.clients.matchAll({ type: 'window' })) {
      if (files[pageAddress(new URL(client.url))] !== undefined) await tellNewer(client.id);
    }
  }
}

/** Tells a window that shows a kept copy, and no other, that there is a newer one. */
async function tellNewer(id: string): Promise<void> {
  if (!served.delete(id)) return;
  (await self.clients.get(id))?.postMessage('newer');
}

/** The copy of a page that is kept; a window that is given it is one to tell of newer ones. */
async function copyOf(url: URL, event: ExtendableEvent): Promise<Response | undefined> {
  const address = pageAddress(url);
  const kept =
    (await fromEdition(address, names)) ??
    (await (await caches.open(names.pages)).match(address, matching));
  if (kept && event instanceof FetchEvent) served.add(event.resultingClientId);
  return kept;
}

async function offlinePage({ pathname }: URL): Promise<Response | undefined> {
  const [first = ''] = pathname.slice(base.length).split('/');
  const own = /^zh\b/.test(self.navigator.language) ? 'zh' : 'en';
  const language = ['zh', 'en'].includes(first) ? first : own;
  const [edition] = (await keptEditions(names)).filter(({ list }) => list === shell.list);
  if (edition === undefined) return undefined;
  const cache = await caches.open(edition.cache);
  return cache.match(`${base}${language}/offline/`, matching);
}

function rest(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, leisure);
  });
}
