import { spawn, spawnSync } from 'node:child_process';

/** What one build took. */
export interface Cost {
  /** By the clock. */
  seconds: number;
  /** Of the processors’ time, which other programs disturb less. */
  cpu: number;
  /** The most memory its processes together held, in MiB, looked at four times a second. */
  memory: number;
}

/** A command in a folder of its own. */
export interface Build {
  folder: string;
  command: readonly string[];
  env?: Record<string, string>;
}

/** Runs a build to its end; one that fails shows what it said. Needs `bash` and `ps`. */
export async function runBuild({ folder, command, env = {} }: Build): Promise<Cost> {
  const timed = `TIMEFORMAT='%R %U %S'; time "$@"`;
  const child = spawn('bash', ['-c', timed, 'build', ...command], {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => (output = (output + data.toString()).slice(-20_000)));
  let memory = 0;
  const watch = setInterval(() => {
    memory = Math.max(memory, memoryOf(child.pid ?? 0));
  }, 250);
  const status = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(watch);
  if (status !== 0) throw new Error(`${command.join(' ')} failed:\n${output}`);
  const [seconds = 0, user = 0, system = 0] = (output.trimEnd().split('\n').at(-1) ?? '')
    .split(' ')
    .map(Number);
  return { seconds, cpu: user + system, memory: Math.round(memory / 1024) };
}

/** What a process and all it started hold, in KiB. */
function memoryOf(root: number): number {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' });
  const processes = stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .map(([pid = 0, parent = 0, size = 0]) => ({ pid, parent, size }));
  const children = Map.groupBy(processes, ({ parent }) => parent);
  const open = processes.filter(({ pid }) => pid === root);
  for (const { pid } of open) open.push(...(children.get(pid) ?? []));
  return open.reduce((sum, { size }) => sum + size, 0);
}
