import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { shuangdu, type Ran } from '../../cli/run.ts';
import { fixtureArticles } from '../alignment/parallel.ts';

const project = mkdtempSync(join(tmpdir(), 'shuangdu-english-'));
const [harbour] = fixtureArticles();
const blocks = harbour?.blocks ?? [];
const page = blocks.map((pairs) => pairs.map(({ zh }) => zh).join('')).join('\n');
const english = blocks.map((pairs) => pairs.map(({ en }) => en).join(' ')).join('\n\n');
const article = join(project, 'content/port');

afterAll(() => rmSync(project, { recursive: true }));
beforeEach(() => {
  rmSync(join(project, 'content'), { recursive: true, force: true });
  mkdirSync(join(project, 'content'));
  writeFileSync(join(project, 'page.txt'), page);
});

function run(...args: string[]): Promise<Ran> {
  return shuangdu(args, { cwd: project });
}

function ingest(text: string | Uint8Array): Promise<Ran> {
  writeFileSync(join(project, 'page.en.txt'), text);
  return run('ingest', 'page.txt', '--slug', 'port', '--english', 'page.en.txt');
}

function read(name: string): string {
  return readFileSync(join(article, name), 'utf8');
}

describe('ingest --english', () => {
  test('fills the English files, and names sections by their English', async () => {
    const { status, stdout, stderr } = await ingest(english);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(readdirSync(join(article, 'en'))).toEqual([
      '01-port-traffic-sets-another.md',
      '02-everyday-life-gets-easier.md',
    ]);
    expect(readdirSync(join(article, 'zh'))).toEqual(readdirSync(join(article, 'en')));
    expect(read('en/01-port-traffic-sets-another.md')).toContain(
      '\nHe puts the change down to the dredging of the channel.\n',
    );
    expect(read('article.yaml')).toContain('en: New Port Area Reports on Its Year\n');
    expect(read('article.yaml')).toContain('en: By Lin Xiaoyu, Harbor Daily\n');
    expect(stdout).toContain('\nEnglish for 15 of 15 lines\n');
  });

  test('gives the same Chinese as without', async () => {
    await ingest(english);
    const texts = (): string[] =>
      readdirSync(join(article, 'zh')).map((name) => read(`zh/${name}`));
    const aligned = texts();
    await run('ingest', 'page.txt', '--slug', 'port', '--force');
    expect(texts()).toEqual(aligned);
  });

  test('marks doubts and keeps what is left over, and the content has no error', async () => {
    const { stdout } = await ingest(
      english
        .replace('up 6.8 percent', 'up 8.6 percent')
        .replace('Not everything went well.', '')
        .concat('\n\nPhoto: Wang Ming\n'),
    );
    expect(stdout).toMatch(/\n {2}1 left over, in content\/port\/english-left-over\.txt\n/);
    expect(stdout).toMatch(
      /content\/port\/en\/01-port-traffic-sets-another\.md:7\n {6}the figures differ/,
    );
    expect(read('english-left-over.txt')).toMatch(
      /^\[page\.en\.txt, line \d+\]\nPhoto: Wang Ming\n$/,
    );
    const { status, stdout: checked } = await run('check');
    expect(status).toBe(0);
    expect(checked).toMatch(
      /en\/01-port-traffic-sets-another\.md:6:1 {2}doubt {2}warning: found the figures differ/,
    );
    expect(checked).toMatch(/english-left-over\.txt:1:1 {2}english-left-over {2}warning/);
    expect(checked).toMatch(/\n0 errors, \d+ warnings\n$/);
  });

  test('says so if the English is of another page', async () => {
    const other = fixtureArticles()[1]?.blocks ?? [];
    const { stdout } = await ingest(
      other.map((pairs) => pairs.map(({ en }) => en).join(' ')).join('\n\n'),
    );
    expect(stdout).toContain('\n  Most lines are in doubt. Is this the English of that page?\n');
  });

  test('reads Windows-1252', async () => {
    await ingest(
      Buffer.from(
        english.replaceAll('“', '\x93').replaceAll('”', '\x94').replaceAll('’', '\x92'),
        'latin1',
      ),
    );
    expect(read('en/01-port-traffic-sets-another.md')).toContain('“Now they come straight in.”');
  });

  test.each([
    [
      'a file that is not there',
      ['--english', 'nowhere.txt'],
      1,
      /^nowhere\.txt is not there\.\n$/,
    ],
    ['the page itself', ['--english', 'page.txt'], 2, /^page\.txt cannot be both languages\./],
    ['no file', ['--english'], 2, /^Usage: /],
  ])('refuses %s in one line and writes nothing', async (_, args, code, message) => {
    const { status, stderr } = await run('ingest', 'page.txt', '--slug', 'port', ...args);
    expect(status).toBe(code);
    expect(stderr).toMatch(message);
    expect(readdirSync(join(project, 'content'))).toEqual([]);
  });
});
