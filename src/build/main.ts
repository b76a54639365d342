#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { buildWhole } from './build-whole.ts';
import { runAstro } from './run-astro.ts';

enableCompileCache();

/**
 * `npm run build [-- --strict]`: builds the site beside `dist` and puts it there when it is whole. Exit
 * code 1 if it cannot be built; `dist` is then as it was.
 */
const unknown = process.argv.slice(2).filter((arg) => arg !== '--strict');
if (unknown.length > 0) {
  console.error(`Unknown “${unknown.join(' ')}”. Usage: npm run build [-- --strict]`);
  process.exit(2);
}
process.exitCode = await buildWhole('dist', runAstro);
