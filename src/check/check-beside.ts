import { fork } from 'node:child_process';
import { getCompileCacheDir } from 'node:module';
import { join } from 'node:path';
import type { ContentFolder } from '../article/content.ts';
import type { SomeChecked } from './check-some.ts';
import type { ToCheck } from './check-process.ts';
import { endedEarly } from './ended-early.ts';

/**
 * Has a process check some articles of a content folder, and what all share, while this one has other work. With its
 * end it gives back its memory, which a thread’s would be for some seconds more.
 */
export async function checkBeside(
  folder: ContentFolder,
  elsewhere: readonly string[],
): Promise<SomeChecked> {
  const checking = fork(join(import.meta.dirname, 'check-process.ts'), {
    serialization: 'advanced',
    // What is found out of a text outlives the small space that Node has for what is new.
    execArgv: [...process.execArgv, '--max-semi-space-size=42'],
    // It has the cache of compiled modules only where its environment names it.
    env: { ...process.env, NODE_COMPILE_CACHE: getCompileCacheDir() },
  });
  return new Promise((resolve, reject) => {
    let checked: SomeChecked | undefined;
    checking.once('message', (message: SomeChecked) => (checked = message));
    checking.once('error', reject);
    checking.once('exit', (status, killed) => {
      if (checked !== undefined) resolve(checked);
      else reject(endedEarly('The process that checks content', killed ?? status));
    });
    const asked: ToCheck = { folder, elsewhere };
    checking.send(asked);
  });
}
