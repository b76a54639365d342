/**
 * Builds the site cold in folders of their own, in other time zones and languages, with folders listed the other way
 * round and fewer things done at once: the sites are the same, byte for byte.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { digestFolder } from './build/digest-folder.ts';
import { filesIn } from './build/files-in.ts';
import { buildCommand, layOutProject } from './build/lay-out-project.ts';
import { runBuild } from './build/run-build.ts';
import { keepFigures } from './keep-figures.ts';

const backwards = new URL('build/list-backwards.ts', import.meta.url).href;
const places = [
  { name: 'a', env: { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' } },
  {
    name: 'another place/with a space/长春',
    env: {
      TZ: 'Pacific/Kiritimati',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
      UV_THREADPOOL_SIZE: '1',
      NODE_OPTIONS: `--import ${backwards}`,
    },
  },
];

const parent = mkdtempSync(join(tmpdir(), 'shuangdu-same-'));
try {
  const sites: string[] = [];
  for (const { name, env } of places) {
    const folder = join(parent, name);
    layOutProject(folder);
    await runBuild({ folder, command: buildCommand, env });
    sites.push(join(folder, 'dist'));
  }
  const [one = '', other = ''] = sites;
  const differing = differences(one, other);
  for (const file of differing) console.log(`differs: ${file}`);
  console.log(`${filesIn(one).length} files, ${differing.length} differ`);
  keepFigures('same', { files: filesIn(one).length, differing });
  console.log(sites.map((site) => digestFolder(site)).join('\n'));
  process.exitCode = differing.length === 0 ? 0 : 1;
} finally {
  rmSync(parent, { recursive: true });
}

/** The files that are not the same in two folders, or in one of them alone. */
function differences(one: string, other: string): string[] {
  const read = (folder: string): Map<string, Buffer> =>
    new Map(filesIn(folder).map((file) => [relative(folder, file), readFileSync(file)]));
  const [first, second] = [read(one), read(other)];
  return [...new Set([...first.keys(), ...second.keys()])].filter(
    (file) => first.get(file)?.equals(second.get(file) ?? Buffer.alloc(0)) !== true,
  );
}
