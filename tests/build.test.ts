import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const fixture = resolve(import.meta.dirname, 'fixtures/faults/source-character-changed');
const project = mkdtempSync(join(tmpdir(), 'shuangdu-build-'));
afterAll(() => rmSync(project, { recursive: true }));

/** The project with other content, and caches of its own. */
function layOut(): void {
  for (const name of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    symlinkSync(resolve(name), join(project, name));
  cpSync(join(fixture, 'content'), join(project, 'content'), { recursive: true });
  mkdirSync(join(project, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((each) => !/^\.(vite|astro)/.test(each)))
    symlinkSync(resolve('node_modules', name), join(project, 'node_modules', name));
}

/** What earlier builds and other commands of Astro leave, none of it as it should be. */
function spoilCaches(): void {
  for (const name of [
    '.astro/content-assets.mjs',
    '.astro/content-modules.mjs',
    '.astro/settings.json',
    '.astro/types.d.ts',
    'node_modules/.astro/data-store.json',
    'node_modules/.vite/deps/_metadata.json',
  ]) {
    mkdirSync(join(project, name, '..'), { recursive: true });
    writeFileSync(join(project, name), '{"half');
  }
}

test('content with a fault stops the build, with its finding and exit code 1; spoiled caches do not matter', () => {
  layOut();
  spoilCaches();
  mkdirSync(join(project, 'dist'));
  for (const name of ['_headers', 'licenses.txt', 'offline', 'index.html'])
    writeFileSync(join(project, 'dist', name), 'the last good one');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/build/main.mjs'], {
    cwd: project,
    encoding: 'utf8',
  });
  const finding = readFileSync(join(fixture, 'expected.txt'), 'utf8').trimEnd();
  expect(stdout + stderr).toContain(finding);
  expect(status).toBe(1);
  expect(readFileSync(join(project, 'dist/index.html'), 'utf8')).toBe('the last good one');
  expect(readdirSync(project).filter((name) => name.startsWith('.dist'))).toEqual([]);
}, 120_000);
