import { spawnSync } from 'node:child_process';
import { closeSync, cpSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { main, shuangdu, startShuangdu } from './run.ts';

const sound = join(import.meta.dirname, '../fixtures/faults/sound');

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

const commandsThatRead = [['check'], ['export', 'river-town', '--format', 'tmx']];

test.each(commandsThatRead)('content that is a file is told in one line (%s)', async (...args) => {
  const cwd = mkdtempSync(join(tmpdir(), 'shuangdu-cli-'));
  writeFileSync(join(cwd, 'content'), '');
  const { status, stdout, stderr } = await shuangdu(args, { cwd });
  rmSync(cwd, { recursive: true });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/^content is expected to be a folder[^\n]+\n$/);
});

test.runIf(process.platform === 'linux').each(commandsThatRead)(
  'a name that is not UTF-8 is told in one line (%s)',
  async (...args) => {
    const cwd = copyOfSound();
    const name = Buffer.concat([Buffer.from(join(cwd, 'content/river-town/zh/')), Buffer.of(0xff)]);
    writeFileSync(Buffer.concat([name, Buffer.from('.md')]), 'text');
    const { status, stdout, stderr } = await shuangdu(args, { cwd });
    rmSync(cwd, { recursive: true });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toBe(
      'content/river-town/zh/\uFFFD.md has a name that is not UTF-8; rename it.\n',
    );
  },
);

test.runIf(process.platform === 'linux')('a list that is a pipe keeps no command waiting', () => {
  const cwd = copyOfSound();
  rmSync(join(cwd, 'content/terms.yaml'), { force: true });
  spawnSync('mkfifo', [join(cwd, 'content/terms.yaml')]);
  const options = { cwd, input: '5人\t5 people\n', encoding: 'utf8', timeout: 60_000 } as const;
  const run = (name: string) => spawnSync(process.execPath, [main, name], options);
  const [checked, compared] = [run('check'), run('figures')];
  rmSync(cwd, { recursive: true });
  expect(checked.stdout).toContain('content/terms.yaml:1:1  file-missing  found a pipe');
  expect([checked.status, compared.status]).toEqual([1, 0]);
});

test.runIf(process.platform === 'linux')('a full disk under the output is told in one line', () => {
  const out = openSync('/dev/full', 'w');
  const { status, stderr } = spawnSync(process.execPath, [main, 'figures'], {
    stdio: ['pipe', out, 'pipe'],
    input: '5人\tsix people\n',
    encoding: 'utf8',
  });
  closeSync(out);
  expect(stderr).toBe('Standard output cannot be written (ENOSPC).\n');
  expect(status).toBe(1);
});

/** A folder with a copy of content in which all is right. */
function copyOfSound(): string {
  const folder = mkdtempSync(join(tmpdir(), 'shuangdu-cli-'));
  cpSync(sound, folder, { recursive: true });
  return folder;
}
