#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { parseArgs } from 'node:util';
import { buildShard } from './build-shard.ts';
import { buildWhole } from './build-whole.ts';
import { runAstro } from './run-astro.ts';

enableCompileCache();

/**
 * `npm run build [-- --strict] [--out FOLDER] [--kept FOLDER] [--shard K/N]`: builds the site beside `dist` and puts it
 * there when it is whole. Exit code 1 if it cannot be built; `dist` is then as it was. A shard builds only what its
 * articles add to the site, every Nth from the Kth on, into the folder where that is kept.
 */
const usage =
  'Usage: npm run build [-- --strict] [--out FOLDER] [--kept FOLDER] [--shard K/N], K from 1 to N';
process.exitCode = await run();

async function run(): Promise<number> {
  const given = readArguments();
  if (typeof given === 'string') {
    console.error(`${given} ${usage}`);
    return 2;
  }
  const { out = 'dist', kept, shard } = given;
  // Read where the settings of the site are.
  if (kept !== undefined) process.env.KEPT_FOLDER = kept;
  if (shard === undefined) return buildWhole(out, runAstro);
  process.env.SHARD = shard;
  return buildShard(out, runAstro);
}

/** What was asked for, or what is wrong with that. */
function readArguments(): { out?: string; kept?: string; shard?: string } | string {
  const text = { type: 'string' } as const;
  const options = { strict: { type: 'boolean' }, out: text, kept: text, shard: text } as const;
  try {
    const { values } = parseArgs({ options });
    const [, k, n] = /^([1-9]\d*)\/([1-9]\d*)$/.exec(values.shard ?? '1/1') ?? [];
    return Number(k) <= Number(n) ? values : `“${values.shard ?? ''}” is no shard.`;
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}.`;
  }
}
