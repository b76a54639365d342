import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { dist } from './built-site.ts';

const project = resolve(dist, '..');

/** Every file of a folder with its content. */
function contentsOf(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    files.sort().map((file) => [file.slice(folder.length), readFileSync(file, 'latin1')]),
  );
}

function build(...args: string[]): void {
  execFileSync(process.execPath, ['src/build/main.mjs', ...args], { cwd: project, stdio: 'pipe' });
}

test('two shards, each built by itself, make the very site that one build makes', () => {
  test.slow();
  const kept = mkdtempSync(join(tmpdir(), 'shuangdu-shards-'));
  const out = join(project, '.dist-merged');
  try {
    for (const shard of ['1/2', '2/2']) build('--kept', kept, '--shard', shard);
    build('--kept', kept, '--out', out);
    const merged = contentsOf(out);
    const whole = contentsOf(dist);
    expect([...merged.keys()]).toEqual([...whole.keys()]);
    expect([...whole].filter(([path, bytes]) => merged.get(path) !== bytes)).toEqual([]);
  } finally {
    for (const folder of [kept, out]) rmSync(folder, { recursive: true, force: true });
  }
});
