/**
 * Loaded before a command, makes one of its calls to the file system fail: `FAULT=ENOSPC:3` the third
 * with that error and all that write after it, `FAULT=SIGKILL:3` ends the process in its place. With
 * fewer calls than that the exit code is 100.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const [kind = '', at = ''] = (process.env.FAULT ?? '').split(':');
const calls = ['mkdirSync', 'writeFileSync', 'fsyncSync', 'renameSync', 'rmSync'] as const;
/** What a full disk or missing permission keeps from happening. */
const writing = new Set<string>(['mkdirSync', 'writeFileSync', 'fsyncSync']);
let count = 0;

for (const name of calls) {
  const call = fs[name] as (...args: unknown[]) => unknown;
  Object.assign(fs, {
    [name]: (...args: unknown[]): unknown => {
      count += 1;
      const isDue = count === Number(at) || (count > Number(at) && writing.has(name));
      if (isDue && kind.startsWith('SIG')) process.kill(process.pid, kind);
      else if (isDue) throw Object.assign(new Error(kind), { code: kind, path: String(args[0]) });
      return call(...args);
    },
  });
}
syncBuiltinESMExports();
process.on('exit', () => {
  if (count < Number(at)) process.exitCode = 100;
});
