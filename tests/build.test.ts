import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
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

test('content with a fault stops the build, with its finding and exit code 1', () => {
  layOut();
  const astro = join(project, 'node_modules/astro/bin/astro.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [astro, 'build'], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const finding = readFileSync(join(fixture, 'expected.txt'), 'utf8').trimEnd();
  expect(stdout + stderr).toContain(finding);
  expect(status).toBe(1);
  expect(existsSync(join(project, 'dist/index.html'))).toBe(false);
}, 120_000);
