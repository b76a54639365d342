import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { shuangdu } from './run.ts';

const faults = join(import.meta.dirname, '../fixtures/faults');
const folder = mkdtempSync(join(tmpdir(), 'shuangdu-export-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) => shuangdu(['export', ...args], { cwd: join(faults, 'sound') });
const pairs = (await run('river-town', '--format', 'tsv')).stdout;

test('without --out the file is on standard output, and nothing else', async () => {
  const { status, stderr } = await run('river-town', '--format', 'tsv');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(pairs).toMatch(/^section\tsentence\tzh\ten\nbridge\tp1\.1\t/);
});

test.each([
  ['tsv', [], /^section\t/],
  ['tsv', ['--words'], /^word\tpinyin\t/],
  ['tmx', [], /^<\?xml /],
  ['anki', [], /^#separator:tab\n/],
  ['anki', ['--words'], /^#separator:tab\n/],
  ['epub', [], /^PK/],
])('--format %s %j gives that format', async (format, options, start) => {
  const { status, stdout } = await run('river-town', '--format', format, ...options);
  expect(status).toBe(0);
  expect(stdout).toMatch(start);
});

describe('--out', () => {
  const file = join(folder, 'pairs.tsv');

  test.each([
    ['where there is none', undefined],
    ['that gives way', 'earlier, and longer than what takes its place'.repeat(1000)],
  ])('writes a file %s, whole and nothing beside it', async (_what, earlier) => {
    rmSync(file, { force: true });
    if (earlier !== undefined) writeFileSync(file, earlier);
    const { status, stdout, stderr } = await run('river-town', '--format', 'tsv', '--out', file);
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readFileSync(file, 'utf8')).toBe(pairs);
    expect(readdirSync(folder)).toEqual(['pairs.tsv']);
  });

  test.each([
    ['a folder', folder, 'is not a file'],
    ['a place in a folder that is not there', join(folder, 'none/pairs.tsv'), 'make it first'],
  ])('%s is answered with one line, exit code 1', async (_what, out, advice) => {
    const { status, stdout, stderr } = await run('river-town', '--format', 'tsv', '--out', out);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(stderr).toContain(advice);
  });
});

describe('content with an error', () => {
  const cwd = join(faults, 'source-character-changed');
  const expected = readFileSync(join(cwd, 'expected.txt'), 'utf8');

  test('is answered with its findings on standard error, exit code 1, and no file', async () => {
    const out = join(folder, 'none.tsv');
    const args = ['export', 'river-town', '--format', 'tsv', '--out', out];
    const { status, stdout, stderr } = await shuangdu(args, { cwd });
    expect({ status, stdout, stderr }).toEqual({ status: 1, stdout: '', stderr: expected });
    expect(existsSync(out)).toBe(false);
  });

  test('of another article is no hindrance', async () => {
    const project = join(folder, 'project');
    cpSync(join(faults, 'sound/content'), join(project, 'content'), { recursive: true });
    const other = 'content/hill-town';
    cpSync(join(faults, 'two-articles', other), join(project, other), { recursive: true });
    expect((await shuangdu(['check'], { cwd: project })).status).toBe(1);
    const { status, stdout } = await shuangdu(['export', 'river-town', '--format', 'tsv'], {
      cwd: project,
    });
    expect({ status, stdout }).toEqual({ status: 0, stdout: pairs });
  });
});

describe('wrong use', () => {
  test.each([
    ['no article', ['--format', 'tsv'], 'Usage: shuangdu export'],
    ['two articles', ['river-town', 'river-town', '--format', 'tsv'], 'Usage: shuangdu export'],
    ['no format', ['river-town'], 'Usage: shuangdu export'],
    ['an unknown option', ['river-town', '--format', 'tsv', '--zip'], 'Usage: shuangdu export'],
    ['no name for the file', ['river-town', '--format', 'tsv', '--out', ''], 'Usage: shuangdu'],
    ['an unknown format', ['river-town', '--format', 'doc'], 'Unknown format “doc”. Use one of: '],
    ['words as EPUB', ['river-town', '--format', 'epub', '--words'], 'Leave out --words'],
    ['words as TMX', ['river-town', '--format', 'tmx', '--words'], 'Leave out --words'],
    ['a name every object has', ['river-town', '--format', 'toString'], 'Use one of: '],
    ['an unknown article', ['atlantis', '--format', 'tsv'], 'Use one of: river-town.'],
  ])(
    '%s is answered with one line that says what to do, exit code 2',
    async (_what, args, advice) => {
      const { status, stdout, stderr } = await run(...args);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toMatch(/^[^\n]+\n$/);
      expect(stderr).toContain(advice);
    },
  );
});
