import { parseArgs } from 'node:util';
import { buildShard } from './build-shard.ts';
import { buildWhole, type Build } from './build-whole.ts';
import { wrongSetting } from './wrong-setting.ts';

const usage =
  'Usage: npm run build [-- --strict] [--out FOLDER] [--kept FOLDER] [--shard K/N], K from 1 to N';
interface Given {
  out?: string;
  kept?: string;
  shard?: string;
  strict?: boolean;
}

/**
 * `npm run build [-- --strict] [--out FOLDER] [--kept FOLDER] [--shard K/N]`: builds the site beside `dist` and puts it
 * there when it is whole. Exit code 1 if it cannot be built, 2 if it is asked for wrongly; `dist` is then as it was. A
 * shard builds only what its articles add to the site, every Nth from the Kth on, into the folder where that is kept.
 */
export async function runBuild(): Promise<number> {
  const given = readArguments();
  if (typeof given === 'string') {
    console.error(`${given} ${usage}`);
    return 2;
  }
  const wrong = wrongSetting(process.env);
  if (wrong !== undefined) {
    console.error(wrong);
    return 2;
  }
  const { out = 'dist', kept, shard, strict = false } = given;
  // Read where the settings of the site are.
  if (kept !== undefined) process.env.KEPT_FOLDER = kept;
  const build: Build = async (site) => {
    // Only here, once the settings are what the command says, and so that a package that is missing has its line.
    const { buildSite } = await import('./build-site.ts');
    await buildSite(site, { strict });
  };
  if (shard === undefined) return buildWhole(out, build);
  process.env.SHARD = shard;
  return buildShard(out, build);
}

/** What was asked for, or what is wrong with that. */
function readArguments(): Given | string {
  const text = { type: 'string' } as const;
  const options = { strict: { type: 'boolean' }, out: text, kept: text, shard: text } as const;
  try {
    const { values } = parseArgs({ options });
    const [, k, n] = /^([1-9]\d*)\/([1-9]\d*)$/.exec(values.shard ?? '1/1') ?? [];
    if (values.out === '') return '--out names no folder.';
    return Number(k) <= Number(n) ? values : `“${values.shard ?? ''}” is no shard.`;
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}.`;
  }
}
