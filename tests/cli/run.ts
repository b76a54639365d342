import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from '../../src/cli/run-command.ts';

/** The program of the command line. */
export const main = fileURLToPath(new URL('../../src/cli/main.mjs', import.meta.url));

export interface Ran {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the command line in a folder, the project's own by default, in a process of its own. */
export function spawnShuangdu(args: string[], { cwd = '.', input = '' } = {}): Ran {
  return spawnSync(process.execPath, [main, ...args], { cwd, input, encoding: 'utf8' });
}

/** Starts the command line in a process of its own, without waiting for what it says. */
export function startShuangdu(args: string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [main, ...args]);
}

/** Runs the command line in a folder in this process, which saves its start; it has no standard input. */
export async function shuangdu(args: string[], { cwd = '.' } = {}): Promise<Ran> {
  const home = process.cwd();
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  const give = [
    taking(process.stdout, 'write', (chunk) => out.push(Buffer.from(chunk)) > 0),
    taking(process.stderr, 'write', (chunk) => err.push(Buffer.from(chunk)) > 0),
    taking(console, 'log', (line) => out.push(Buffer.from(`${line}\n`))),
    taking(console, 'error', (line) => err.push(Buffer.from(`${line}\n`))),
  ];
  process.chdir(resolve(cwd));
  try {
    const status = await runCommand(args);
    return { status, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() };
  } finally {
    process.chdir(home);
    for (const back of give) back();
  }
}

/** Puts a function in the place of a method; gives what puts it back. */
function taking(object: object, name: string, taken: (text: string) => unknown): () => void {
  const own: unknown = Reflect.get(object, name);
  Reflect.set(object, name, taken);
  return () => Reflect.set(object, name, own);
}
