import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { shuangdu, startShuangdu } from './run.ts';

test.each([
  ['no command', []],
  ['an unknown command', ['frobnicate']],
  ['a name every object has', ['toString']],
  ['an unknown option', ['check', '--nonsense']],
  ['an unknown article', ['check', 'atlantis']],
  ['an argument where none is taken', ['pinyin', 'x']],
])('%s is answered with one line that says what to do, and exit code 2', async (_what, args) => {
  const { status, stdout, stderr } = await shuangdu(args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^[^\n]+\n$/);
  expect(stderr).toMatch(/Use|Usage/);
});

test('a reader of the output that has had enough is no fault', async () => {
  const child = startShuangdu(['figures']);
  child.stdout.destroy();
  child.stdin.end('5人\tsix people\n');
  expect(await text(child.stderr)).toBe('');
});

test('an unknown command is told the known ones', async () => {
  expect((await shuangdu(['frobnicate'])).stderr).toMatch(/“frobnicate”.*check.*pinyin/);
});

test('a folder without content is answered with one line, and exit code 2', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'shuangdu-cli-'));
  const { status, stderr } = await shuangdu(['check'], { cwd });
  rmSync(cwd, { recursive: true });
  expect(stderr).toMatch(/^[^\n]+\n$/);
  expect(status).toBe(2);
});
