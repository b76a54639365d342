/**
 * Removes a cache with what is in it. A worker that has it open keeps it until the worker stops, so it is
 * emptied too: what is removed takes no room from then on, and does not count as kept.
 */
export async function removeCache(name: string): Promise<void> {
  const cache = await caches.open(name);
  await caches.delete(name);
  for (const request of await cache.keys()) await cache.delete(request);
}
