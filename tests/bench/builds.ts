/**
 * `node tests/bench/builds.ts [--large] [SIZE…]`: what builds take by the number of sections, cold and after one
 * changed sentence, beside bare Astro, Starlight and Eleventy with the same Chinese. A size is of sections: 12, 100
 * and 1,000, with `--large` also 5,000. Prints tables, and keeps them in `bench.json`.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { changeSentence } from './build/change-sentence.ts';
import { digestFolder } from './build/digest-folder.ts';
import { filesIn } from './build/files-in.ts';
import { buildCommand, forgetBundles } from './build/lay-out-project.ts';
import { installPeers, peerNames, writePeer } from './build/peers.ts';
import { runBuild, type Build, type Cost } from './build/run-build.ts';
import { writeCorpus } from './build/write-corpus.ts';
import { keepFigures } from './keep-figures.ts';

interface Row extends Cost {
  builder: string;
  sections: number;
  /** Pages of HTML. */
  pages: number;
  state: 'cold' | 'one sentence changed';
  /** So many times what bare Astro took by the clock, and of the processors’ time. */
  timesAstro?: { seconds: number; cpu: number };
}

const { values, positionals } = parseArgs({
  options: { large: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const given = positionals.map(Number);
const sizes = given.length > 0 ? given : [12, 100, 1000, ...(values.large ? [5000] : [])];
const rows: Row[] = [];

installPeers();
for (const size of sizes) {
  const folder = mkdtempSync(join(tmpdir(), 'shuangdu-builds-'));
  try {
    await measure(size, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
  tell(size);
}
keepFigures('builds', rows);

async function measure(sections: number, folder: string): Promise<void> {
  const content = join(folder, 'content');
  await writeCorpus(content, sections);
  const site = join(folder, 'site');
  const kept = join(folder, 'kept');
  const builders: [string, Build, string, () => void][] = [];
  for (const peer of peerNames) {
    const build = await writePeer(peer, content);
    const changed = join(build.folder, 'pages');
    builders.push([peer, build, join(build.folder, 'dist'), () => changeSentence(changed)]);
  }
  const own = ours(content, site, kept);
  builders.push(['shuangdu', own, site, () => changeSentence(content)]);
  forgetBundles('.');
  for (const [builder, build, output, change] of builders) {
    rows.push({ builder, sections, state: 'cold', ...(await costOf(build, output)) });
    change();
    rows.push({
      ...{ builder, sections, state: 'one sentence changed' },
      ...(await costOf(build, output)),
    });
  }
  const warm = digestFolder(site);
  for (const made of [site, kept]) rmSync(made, { recursive: true });
  forgetBundles('.');
  await runBuild(own);
  const same = digestFolder(site) === warm;
  console.log(`the same bytes as a cold build after the change: ${same ? 'yes' : 'NO'}`);
  if (!same) process.exitCode = 1;
}

/** Our site without what hosts are given beside it: the peers have no compressed files either. */
function ours(content: string, output: string, kept: string): Build {
  return {
    folder: resolve('.'),
    command: [...buildCommand, '--out', output],
    env: { CONTENT_FOLDER: content, KEPT_FOLDER: kept, PRECOMPRESSED: 'off' },
  };
}

async function costOf(build: Build, output: string): Promise<Cost & { pages: number }> {
  const cost = await runBuild(build);
  if (!existsSync(output)) throw new Error(`${build.command.join(' ')} wrote no ${output}`);
  return { ...cost, pages: filesIn(output).filter((file) => file.endsWith('.html')).length };
}

function tell(size: number): void {
  const own = rows.filter(({ sections }) => sections === size);
  for (const row of own) {
    const bare = own.find(({ builder, state }) => builder === 'astro' && state === row.state);
    if (bare !== undefined)
      row.timesAstro = { seconds: row.seconds / bare.seconds, cpu: row.cpu / bare.cpu };
  }
  console.log(`\n${size} sections; load average ${loadavg()[0]?.toFixed(1)}`);
  console.table(
    own.map(({ builder, state, pages, seconds, cpu, memory, timesAstro }) => ({
      ...{ builder, state, pages, seconds, cpu: Number(cpu.toFixed(1)) },
      '× astro (clock)': Number(timesAstro?.seconds.toFixed(2)),
      '× astro (CPU)': Number(timesAstro?.cpu.toFixed(2)),
      'CPU ms a page': Number(((1000 * cpu) / pages).toFixed(1)),
      'peak MiB': memory,
    })),
  );
}
