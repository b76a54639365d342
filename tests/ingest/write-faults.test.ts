import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readContent } from '../../src/article/read.ts';

const fault = join(import.meta.dirname, '../fault.ts');
const writer = join(import.meta.dirname, '../../src/cli/write-folder.ts');
const main = join(import.meta.dirname, '../../src/cli/main.mjs');
const page = join(import.meta.dirname, '../fixtures/ingest/column-tops/input.txt');

const files = { 'article.yaml': 'title: new\n', 'zh/01.md': '新\n', 'en/01.md': 'new\n' };
const script = `
  import { writeFolder } from ${JSON.stringify(writer)};
  const files = new Map(Object.entries(${JSON.stringify(files)}));
  writeFolder({ path: process.env.TARGET, files, replace: true });`;

vi.setConfig({ testTimeout: 120_000 });

/** What Node makes of the writer is kept between runs. */
const compiled = mkdtempSync(join(tmpdir(), 'shuangdu-fault-'));
const environment = { ...process.env, NODE_COMPILE_CACHE: compiled };

let content = '';

beforeEach(() => {
  content = join(mkdtempSync(join(tmpdir(), 'shuangdu-fault-')), 'content');
  mkdirSync(content);
});
afterEach(() => rmSync(join(content, '..'), { recursive: true, force: true }));
afterAll(() => rmSync(compiled, { recursive: true, force: true }));

function putOld(): void {
  mkdirSync(join(content, 'article'));
  writeFileSync(join(content, 'article/article.yaml'), 'title: old\n');
}

type Outcome = 'worked' | 'failed' | 'no fault came';

/** Writes the article with a fault; gives what was said of it. */
function write(kind: string, at: number): Outcome {
  const { status } = spawnSync(
    process.execPath,
    ['--import', fault, '--input-type=module', '-e', script],
    { env: { ...environment, FAULT: `${kind}:${at}`, TARGET: join(content, 'article') } },
  );
  return status === 0 ? 'worked' : status === 100 ? 'no fault came' : 'failed';
}

/** What stands there: `old` or `new` and whole, `none`, or the files that do. */
async function standing(): Promise<string> {
  const { articles } = await readContent(content);
  const [article] = articles;
  if (article === undefined) return 'none';
  const texts = Object.fromEntries(
    [...article.files].map(([name, bytes]) => [name, Buffer.from(bytes).toString()]),
  );
  if (JSON.stringify(texts) === JSON.stringify({ 'article.yaml': 'title: old\n' })) return 'old';
  const isNew = Object.entries(files).every(([name, text]) => texts[name] === text);
  return isNew && article.files.size === 3 ? 'new' : Object.keys(texts).join();
}

function leftOver(): string[] {
  return readdirSync(content).filter((name) => /\.(new|ready)-/.test(name));
}

/** Writes the article with a fault at each moment in turn, to a folder made anew; what was said of it. */
function* atEachMoment(kind: string, hasOld: boolean): Generator<{ at: number; worked: boolean }> {
  for (let at = 1; ; at++) {
    rmSync(content, { recursive: true });
    mkdirSync(content);
    if (hasOld) putOld();
    const outcome = write(kind, at);
    if (outcome === 'no fault came') return;
    yield { at, worked: outcome === 'worked' };
  }
}

describe.each([
  ['where there is none', false, 'none'],
  ['in the place of another', true, 'old'],
])('an article %s', (_, hasOld, before) => {
  it('killed at any moment is written whole or not at all, and the next run cleans up', async () => {
    const outcomes = new Set<string>();
    for (const { at } of atEachMoment('SIGKILL', hasOld)) {
      expect(at).toBeLessThan(50);
      outcomes.add(await standing());
      expect(leftOver()).toEqual([]);
    }
    expect(outcomes).toEqual(new Set([before, 'new']));
  });

  it.each(['ENOSPC', 'EACCES'])('leaves all as it was when told %s at any moment', async (kind) => {
    const outcomes = new Set<string>();
    for (const { at, worked } of atEachMoment(kind, hasOld)) {
      const now = await standing();
      outcomes.add(now);
      expect({ at, now }).toEqual({ at, now: worked ? 'new' : before });
      expect(leftOver()).toEqual([]);
    }
    expect(outcomes).toEqual(new Set([before, 'new']));
  });
});

describe('the command', () => {
  const ingest = (kind: string, at: number) =>
    spawnSync(process.execPath, ['--import', fault, main, 'ingest', page, '--slug', 'town'], {
      cwd: join(content, '..'),
      encoding: 'utf8',
      env: { ...process.env, FAULT: `${kind}:${at}` },
    });

  it.each([
    [
      'ENOSPC',
      /does not fit on the disk; make room and run this again\. content\/town is as it was\.\n$/,
    ],
    ['EACCES', /may not be opened; check its permissions\. content\/town is as it was\.\n$/],
  ])('says in one line what to do about %s, exit code 1', (kind, message) => {
    const { status, stdout, stderr } = ingest(kind, 2);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(readdirSync(content)).toEqual([]);
  });

  it('interrupted while it writes, has written all of it', () => {
    const { status } = ingest('SIGINT', 3);
    expect(status).toBe(0);
    expect(readdirSync(content)).toEqual(['town']);
    expect(readFileSync(join(content, 'town/source.txt'))).toEqual(readFileSync(page));
  });
});

it('a folder that is being written is no article', async () => {
  mkdirSync(join(content, `.article.new-${process.pid}`));
  mkdirSync(join(content, `.article.before-1`));
  expect((await readContent(content)).articles).toEqual([]);
  expect(leftOver()).toEqual([`.article.new-${process.pid}`]);
});
