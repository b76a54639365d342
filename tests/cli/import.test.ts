import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { shuangdu, type Ran } from './run.ts';

const sound = join(import.meta.dirname, '../fixtures/faults/sound');
const project = mkdtempSync(join(tmpdir(), 'shuangdu-import-'));
const content = join(project, 'content');
const market = join(content, 'river-town/en/02-market.md');
afterAll(() => rmSync(project, { recursive: true }));
beforeEach(() => {
  rmSync(content, { recursive: true, force: true });
  cpSync(join(sound, 'content'), content, { recursive: true });
});

function run(...args: string[]): Promise<Ran> {
  return shuangdu(args, { cwd: project });
}

async function exported(): Promise<string> {
  return (await run('export', 'river-town', '--format', 'tsv')).stdout;
}

function write(name: string, bytes: string | Uint8Array): string {
  writeFileSync(join(project, name), bytes);
  return name;
}

test('what was exported changes nothing', async () => {
  const { status, stdout } = await run('import', 'river-town', write('same.tsv', await exported()));
  expect(status).toBe(0);
  expect(stdout).toMatch(
    /^Nothing to change in content\/river-town\.\n {2}0 translated, 0 changed, 3 unchanged\n$/,
  );
  expect(readdirSync(content)).not.toContain('.river-town.before-1');
});

test('a translation comes back, what was there is kept beside, and all else stays', async () => {
  const before = readFileSync(market, 'utf8');
  writeFileSync(join(content, 'river-town/picture.png'), 'not text');
  const edited = (await exported()).replace('at six', 'at five');
  const { status, stdout } = await run('import', 'river-town', write('edited.tsv', edited));
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Changed 1 file of content\/river-town; /);
  expect(stdout).toMatch(/\n {2}content\/river-town\/en\/02-market\.md:5 had markup/);
  expect(readFileSync(market, 'utf8')).toBe(before.replace(/\[six\]\(.*?\)/, 'five'));
  expect(readFileSync(join(content, 'river-town/picture.png'), 'utf8')).toBe('not text');
  const kept = join(content, '.river-town.before-1/en/02-market.md');
  expect(readFileSync(kept, 'utf8')).toBe(before);
});

test('UTF-16 with a mark, as Excel writes it, is read', async () => {
  const bytes = Buffer.from(`\ufeff${(await exported()).replace('at six', 'at five')}`, 'utf16le');
  expect((await run('import', 'river-town', write('excel.txt', bytes))).status).toBe(0);
  expect(readFileSync(market, 'utf8')).toContain('opens at five.');
});

test('one row that does not fit and nothing is written', async () => {
  const before = readFileSync(market, 'utf8');
  const wrong = (await exported()).replace('at six', 'at five').replace('来年', '明年');
  const { status, stdout, stderr } = await run('import', 'river-town', write('wrong.tsv', wrong));
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/^wrong\.tsv:4:\d+ {2}import-chinese {2}found “明年修一条路。”/);
  expect(stderr).toMatch(/\n1 error; content\/river-town is as it was\.\n$/);
  expect(readFileSync(market, 'utf8')).toBe(before);
});

test('--json gives counts, or findings', async () => {
  const edited = (await exported()).replace('at six', 'at five');
  const { stdout } = await run('import', 'river-town', write('edited.tsv', edited), '--json');
  expect(JSON.parse(stdout)).toMatchObject({
    findings: [],
    translated: 0,
    changed: 1,
    unchanged: 2,
    untranslated: 0,
    files: ['en/02-market.md'],
  });
  const wrong = await run(
    'import',
    'river-town',
    write('wrong.tsv', 'zh\ten\n长春\tx\n'),
    '--json',
  );
  expect(wrong.status).toBe(1);
  expect(JSON.parse(wrong.stdout)).toMatchObject({
    findings: [{ rule: 'import-columns', line: 1 }],
  });
});

test.each([
  ['no file', ['import', 'river-town'], 2, /^Usage: /],
  [
    'an unknown article',
    ['import', 'hill-town', 'same.tsv'],
    2,
    /^Unknown article “hill-town”\. Use one of: river-town\./,
  ],
  [
    'a file that is not there',
    ['import', 'river-town', 'nowhere.tsv'],
    1,
    /^nowhere\.tsv is not there/,
  ],
  ['a folder', ['import', 'river-town', 'content'], 1, /^content is a folder/],
  ['an unknown option', ['import', 'river-town', 'same.tsv', '--x'], 2, /^Usage: /],
])('wrong use is one line: %s', async (_, args, code, message) => {
  write('same.tsv', await exported());
  const { status, stderr } = await run(...args);
  expect(status).toBe(code);
  expect(stderr).toMatch(message);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
});
