import type { CacheNames } from './cache-names.ts';

/** How many opened pages are kept. */
export const mostPages = 60;

/** Lets those go that were opened longest ago. */
export async function boundPages(names: CacheNames): Promise<void> {
  const pages = await caches.open(names.pages);
  // In the order they were last put.
  const requests = await pages.keys();
  for (const request of requests.slice(0, Math.max(0, requests.length - mostPages)))
    await pages.delete(request);
}
