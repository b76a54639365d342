/**
 * Kills builds at random moments, with all they have started: the last good site is whole every time, or what the next
 * build puts in its place is. `node tests/bench/kill-builds.ts [TIMES]`; `KILL_SEED` for other moments.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { settleBuilds } from '../../src/build/settle-builds.ts';
import { digestFolder } from './build/digest-folder.ts';
import { buildCommand, forgetBuilds, layOutProject } from './build/lay-out-project.ts';
import { createRandom } from './build/random.ts';
import { runBuild } from './build/run-build.ts';
import { keepFigures } from './keep-figures.ts';

const times = Number(process.argv[2] ?? 12);
const seed = Number(process.env.KILL_SEED ?? 20200108);
const parent = mkdtempSync(join(tmpdir(), 'shuangdu-kill-'));
const folder = join(parent, 'project');
const place = join(folder, 'dist');
const random = createRandom(seed);

try {
  layOutProject(folder);
  const { seconds: cold } = await runBuild({ folder, command: buildCommand });
  const { seconds: kept } = await runBuild({ folder, command: buildCommand });
  const good = digestFolder(place);
  console.log(
    `seed ${seed}; a whole build takes ${cold.toFixed(1)} s, with all kept ${kept.toFixed(1)} s`,
  );
  let broken = 0;
  for (let time = 0; time < times; time += 1) {
    // Half of them make all anew. The swap is at the end, so half of each are near it.
    const isCold = time % 2 === 0;
    if (isCold) forgetBuilds(folder);
    const seconds = isCold ? cold : kept;
    const share = time % 4 < 2 ? random() : 0.9 + random() * 0.2;
    const ended = await killAfter(share * seconds * 1000);
    const left = readdirSync(folder).filter((name) => name.startsWith('.dist-'));
    const stood = existsSync(place);
    settleBuilds(place);
    const isWhole = digestFolder(place) === good;
    if (!isWhole) broken += 1;
    console.log(
      `${isCold ? 'cold' : 'kept'}: ${ended} at ${(share * 100).toFixed(0)} %: ${stood ? 'a site stands' : 'none stands'}, left ${left.join() || 'nothing'}, then ${isWhole ? 'whole' : 'BROKEN'}`,
    );
  }
  await runBuild({ folder, command: buildCommand });
  const hidden = readdirSync(folder).filter((name) => name.startsWith('.dist-'));
  const isSame = digestFolder(place) === good && hidden.length === 0;
  console.log(
    `${times} killed, ${broken} broken; the next build gives ${isSame ? 'the same bytes' : 'OTHERS'}`,
  );
  keepFigures('kill', { seed, times, broken, isSame });
  process.exitCode = broken === 0 && isSame ? 0 : 1;
} finally {
  rmSync(parent, { recursive: true });
}

/** Builds, and kills the build with what it has started unless it has ended by then. */
async function killAfter(milliseconds: number): Promise<string> {
  const [command = '', ...args] = buildCommand;
  const child = spawn(command, args, { cwd: folder, detached: true, stdio: 'ignore' });
  const ended = once(child, 'exit');
  const timer = setTimeout(() => process.kill(-(child.pid ?? 0), 'SIGKILL'), milliseconds);
  const [status] = (await ended) as [number | null];
  clearTimeout(timer);
  return status === null ? 'killed' : `ended with ${status}`;
}
