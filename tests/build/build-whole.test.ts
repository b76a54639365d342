import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { settleBuilds } from '../../src/build/settle-builds.ts';

vi.setConfig({ testTimeout: 120_000 });

const fault = join(import.meta.dirname, '../fault.ts');
const script = join(import.meta.dirname, 'small-build.ts');
const names = ['_headers', 'index.html', 'licenses.txt', 'offline', 'zh/index.html'];

/** What Node makes of the build is kept between runs. */
const compiled = mkdtempSync(join(tmpdir(), 'shuangdu-build-'));
const environment = { ...process.env, NODE_COMPILE_CACHE: compiled };

let parent = '';
let place = '';

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'shuangdu-build-'));
  place = join(parent, 'dist');
  put('dist', 'old');
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));
afterAll(() => rmSync(compiled, { recursive: true, force: true }));

/** A whole site, every file of which says which one it is. */
function put(folder: string, site: string): void {
  for (const name of names) {
    mkdirSync(join(parent, folder, name, '..'), { recursive: true });
    writeFileSync(join(parent, folder, name), site);
  }
}

/** Which site stands there, if it is whole. */
function standing(): string {
  const texts = names.map((name) =>
    existsSync(join(place, name)) ? readFileSync(join(place, name), 'utf8') : 'nothing',
  );
  return new Set(texts).size === 1 ? (texts[0] ?? '') : texts.join();
}

const hidden = (): string[] => readdirSync(parent).filter((name) => name.startsWith('.'));

interface Ended {
  status: number | null;
  stderr: string;
}

/** Builds the small site `new`, or as `HOW` says, perhaps with a fault of the file system. */
function build(how = 'new', faultAt?: string, variables = {}): Ended {
  const args = faultAt === undefined ? [script] : ['--import', fault, script];
  const env = { ...environment, ...variables, FAULT: faultAt, HOW: how };
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: parent,
    env,
    encoding: 'utf8',
  });
  return { status, stderr };
}

/** Starts a build that waits before it is done until it is told to go on. */
async function startBuild(how: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [script], {
    cwd: parent,
    env: { ...environment, HOW: how },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  await once(child.stdout, 'data');
  return child;
}

test('a site that is whole takes the place of the one that was there, and nothing is left beside it', () => {
  writeFileSync(join(place, 'gone.html'), 'old');
  expect(build()).toEqual({ status: 0, stderr: '' });
  expect(standing()).toBe('new');
  expect(readdirSync(parent)).toEqual(['dist']);
  expect(readdirSync(place)).toEqual(['_headers', 'index.html', 'licenses.txt', 'offline', 'zh']);
});

test('the first site of all is built too', () => {
  rmSync(place, { recursive: true });
  expect(build().status).toBe(0);
  expect(standing()).toBe('new');
});

describe('the site that was there is whole when', () => {
  test.each([
    [
      'the content has errors',
      'content',
      1,
      /^article\.yaml:3:1 {2}date\n\nMend it\.\ndist is as it was\.\n$/,
    ],
    ['a page throws', 'throw', 1, /^Error: no such page\n {4}at .*\ndist is as it was\.\n$/s],
    ['something throws behind the build', 'crash', 1, /no such worker/],
    ['the process is ended', 'exit', 7, /^$/],
    ['the build never ends', 'stall', 13, /unsettled/],
  ])('%s', (_, how, status, message) => {
    const ended = build(how);
    expect(ended.status).toBe(status);
    expect(ended.stderr).toMatch(message);
    expect(standing()).toBe('old');
    expect(hidden()).toEqual([]);
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('%s comes, which leaves nothing', async (signal, status) => {
    const child = await startBuild('wait');
    child.kill(signal);
    expect(await once(child, 'exit')).toEqual([status, null]);
    expect(standing()).toBe('old');
    expect(hidden()).toEqual([]);
  });

  test('the process is killed, whose folder goes with the next build', async () => {
    const child = await startBuild('wait');
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(standing()).toBe('old');
    expect(hidden()).toEqual([`.dist-building-${child.pid}`]);
    expect(build('content').status).toBe(1);
    expect(standing()).toBe('old');
    expect(hidden()).toEqual([]);
  });

  test('the process is killed at any call to the file system, but between two renames', () => {
    const outcomes = new Set<string>();
    for (let at = 1; at <= 18; at += 1) {
      build('new', `SIGKILL:${at}`);
      const before = standing();
      settleBuilds(place);
      expect({ at, site: standing(), hidden: hidden() }).toEqual({
        at,
        site: before === 'nothing' ? 'new' : before,
        hidden: [],
      });
      outcomes.add(before);
      put('dist', 'old');
    }
    expect([...outcomes].sort()).toEqual(['new', 'nothing', 'old']);
  });

  test.each(['ENOSPC', 'EACCES'])('any call to the file system gives %s', (code) => {
    const outcomes = new Set<string>();
    for (let at = 1; ; at += 1) {
      const { status, stderr } = build('new', `${code}:${at}`);
      if (status === 100) break;
      const site = standing();
      outcomes.add(site);
      expect({ at, status, site }).toEqual({ at, status, site: status === 0 ? 'new' : 'old' });
      if (status !== 0)
        expect(stderr).toMatch(/^\S+ (does not fit|may not be used)[^\n]+\ndist is as it was\.\n$/);
      rmSync(place, { recursive: true });
      put('dist', 'old');
    }
    expect([...outcomes].sort()).toEqual(['new', 'old']);
  });
});

test('two builds at once do not mix: the last to end is there', async () => {
  const [first, second] = [await startBuild('first'), await startBuild('second')];
  for (const [child, site] of [
    [second, 'second'],
    [first, 'first'],
  ] as const) {
    child.stdin?.end('go');
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(standing()).toBe(site);
  }
  expect(hidden()).toEqual([]);
});

test('many builds that end at once leave one of them, whole', async () => {
  const sites = ['a', 'b', 'c', 'd'];
  const children = await Promise.all(sites.map(startBuild));
  for (const child of children) child.stdin?.end('go');
  const ended = await Promise.all(children.map((child) => once(child, 'exit')));
  expect(ended).toEqual(sites.map(() => [0, null]));
  expect(sites).toContain(standing());
  expect(hidden()).toEqual([]);
});

describe('what a killed build left is settled by the next one', () => {
  test.each([
    ['a site half built goes', ['building'], 'old', 'old'],
    ['a whole one goes where there is one', ['ready', 'old'], 'old', 'old'],
    ['a whole one takes the empty place', ['ready'], 'nothing', 'new'],
    ['a new one before the former', ['ready', 'old'], 'nothing', 'new'],
    ['the former takes the empty place', ['building', 'old'], 'nothing', 'former'],
  ])('%s', (_, left, before, after) => {
    const sites: Record<string, string> = { building: 'half', ready: 'new', old: 'former' };
    for (const state of left) put(`.dist-${state}-999999999`, sites[state] ?? '');
    put('.distant-building-999999999', 'not ours');
    if (before === 'nothing') rmSync(place, { recursive: true });
    settleBuilds(place);
    expect(standing()).toBe(after);
    expect(hidden()).toEqual(['.distant-building-999999999']);
  });

  test('what a build that runs has is left alone', () => {
    const running = `.dist-building-${process.ppid}`;
    put(running, 'half');
    settleBuilds(place);
    expect(hidden()).toEqual([running]);
  });
});

describe('a place that another folder may not take is refused', () => {
  test('a link', () => {
    rmSync(place, { recursive: true });
    put('elsewhere', 'old');
    symlinkSync('elsewhere', place);
    expect(build().stderr).toBe(
      'dist is not a folder. Move it away and build again.\ndist is as it was.\n',
    );
    expect(standing()).toBe('old');
  });

  test.each([
    ['files of someone', ['thesis.txt']],
    ['another site', ['_headers', 'index.html']],
  ])('a folder with %s', (_, files) => {
    rmSync(place, { recursive: true });
    mkdirSync(place);
    for (const file of files) writeFileSync(join(place, file), 'mine');
    const { status, stderr } = build();
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr:
        'dist is not empty and no site of an earlier build, so it is left alone. Move it away, or name another folder.\ndist is as it was.\n',
    });
    expect(readdirSync(place)).toEqual(files);
  });

  test('the folder of the content, or one around it', () => {
    const content = join(place, 'content');
    mkdirSync(content);
    writeFileSync(join(content, 'terms.yaml'), '[]');
    const { status, stderr } = build('new', undefined, { CONTENT_FOLDER: 'dist/content' });
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'dist holds the content. Build into another folder.\ndist is as it was.\n',
    });
    expect(readdirSync(content)).toEqual(['terms.yaml']);
  });

  test('one in a folder that is not there', () => {
    const { status, stderr } = build('new', undefined, { PLACE: join(parent, 'absent/dist') });
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: `${join(parent, 'absent')} is not there. Make it first, or name another folder.\n`,
    });
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  test('a folder with a repository', () => {
    mkdirSync(join(place, '.git'));
    const { status, stderr } = build();
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'dist holds a repository. Move dist/.git away and build again.\ndist is as it was.\n',
    });
  });
});
