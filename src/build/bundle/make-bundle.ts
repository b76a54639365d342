/** Makes the bundle of pages with Astro and keeps it in two places: `node make-bundle.ts PAGES ASSETS`. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf } from '../message-of.ts';

const [pages = '', assets = ''] = process.argv.slice(2);
const folder = `${pages}.making-${process.pid}`;

// The build that waited for it has ended.
const leave = (): never => process.exit(1);
process.once('disconnect', leave);
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

try {
  await make();
} catch (error) {
  process.exitCode = 1;
  process.send?.(messageOf(error));
}
process.off('disconnect', leave);
process.disconnect();

async function make(): Promise<void> {
  process.env.ASTRO_TELEMETRY_DISABLED ??= '1';
  // Settings are read where they are asked for first.
  process.env.BUNDLE_FOLDER = folder;
  // Only here, so that a package that is missing has its line.
  const { build } = await import('astro');
  const { keepBundle } = await import('./keep-bundle.ts');
  await build({ outDir: join(folder, 'site'), cacheDir: join(folder, 'cache') });
  await keepBundle(folder, { pages, assets });
}
