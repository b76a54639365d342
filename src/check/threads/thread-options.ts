import { getCompileCacheDir } from 'node:module';
import type { WorkerOptions } from 'node:worker_threads';

/** How threads that check are started. */
export function threadOptions(): Pick<WorkerOptions, 'env' | 'resourceLimits'> {
  // A thread has the cache of compiled modules only where its environment names it.
  const folder = getCompileCacheDir();
  return {
    env: { ...process.env, ...(folder !== undefined && { NODE_COMPILE_CACHE: folder }) },
    // What is found out of a text outlives the small space that Node has for what is new.
    resourceLimits: { maxYoungGenerationSizeMb: 128 },
  };
}
