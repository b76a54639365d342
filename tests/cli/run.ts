import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

export interface Ran {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the command line in a folder, the project's own by default. */
export function shuangdu(args: string[], { cwd = '.', input = '' } = {}): Ran {
  return spawnSync(process.execPath, [main, ...args], { cwd, input, encoding: 'utf8' });
}
