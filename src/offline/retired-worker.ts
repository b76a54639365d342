/// <reference lib="webworker" />
import { cacheNames } from './cache-names.ts';

declare const self: ServiceWorkerGlobalScope;

/** Takes the place of the worker where the site is built without one: clears up and goes. */
self.addEventListener('install', (event) => {
  event.waitUntil(self.skipWaiting());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(retire());
});

async function retire(): Promise<void> {
  const { isOwn } = cacheNames(new URL(self.registration.scope).pathname);
  for (const name of await caches.keys()) {
    if (isOwn(name)) await caches.delete(name);
  }
  await self.registration.unregister();
}
