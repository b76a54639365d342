/** A build of two files, which ends as `HOW` says: the name of the site, or what goes wrong. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { buildWhole } from '../../src/build/build-whole.ts';

const how = process.env.HOW ?? '';

const ends: Record<string, () => Promise<void> | void> = {
  new: () => undefined,
  content: () => {
    throw Object.assign(new Error('article.yaml:3:1  date'), { hint: 'Mend it.' });
  },
  throw: () => {
    throw new Error('no such page');
  },
  crash: async () => {
    setImmediate(() => {
      throw new Error('no such worker');
    });
    await once(process.stdin, 'data');
  },
  exit: () => process.exit(7),
  stall: () => new Promise(() => undefined),
};

process.exitCode = await buildWhole(process.env.PLACE ?? 'dist', async (site) => {
  mkdirSync(join(site, 'zh'), { recursive: true });
  for (const name of ['_headers', 'licenses.txt', 'offline', 'index.html'])
    writeFileSync(join(site, name), how);
  const end = ends[how];
  if (end !== undefined) await end();
  else {
    process.stdout.write('waiting');
    await once(process.stdin, 'data');
    process.stdin.destroy();
  }
  writeFileSync(join(site, 'zh/index.html'), how);
});
