import { checkEarly } from '../check/threads/early-check.ts';
import type { Build } from './build-whole.ts';

/**
 * Builds the site with Astro. What Astro remembers of the content is not shared with other builds: theirs
 * would mix, and what a killed one wrote might be wrong.
 */
export const runAstro: Build = async ({ site, cache }) => {
  process.env.ASTRO_TELEMETRY_DISABLED ??= '1';
  // Only here, once the settings are what the command says.
  const { contentFolder } = await import('../site.ts');
  checkEarly(contentFolder);
  // Nor this before, so that a package that is missing has its line.
  const { build } = await import('astro');
  await build({ outDir: site, cacheDir: cache });
};
