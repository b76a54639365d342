import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Contribution } from '../../src/contributions/contribution.ts';
import {
  forgetOthers,
  isKept,
  keepContribution,
  linkContribution,
  placeOf,
  readContribution,
} from '../../src/contributions/kept-contributions.ts';
import { fileFacts } from '../../src/offline/file-facts.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shuangdu-kept-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const kept = (): string => join(folder, 'kept');

function contributionOf(
  texts: Record<string, string>,
): Contribution & { contents: Map<string, Uint8Array<ArrayBuffer>> } {
  const contents = new Map(
    Object.entries(texts).map(([path, text]) => [path, new TextEncoder().encode(text)]),
  );
  const facts = [...contents].map(([path, bytes]) => [path, fileFacts(`/${path}`, bytes, '/')]);
  return {
    ...{ slug: 'bridge', facts: {} as never, pages: ['zh/bridge/'], scriptHashes: [], contents },
    check: { path: 'content/bridge', findings: [], terms: [] },
    files: Object.fromEntries(facts) as Contribution['files'],
  };
}

const texts = { 'zh/bridge/index.html': '<p>桥</p>', 'downloads/bridge.tsv': '桥\tbridge' };

test('what is kept is put into the site', async () => {
  const place = placeOf(kept(), 'bridge', 'aa');
  expect(isKept(place)).toBe(false);
  await keepContribution(place, contributionOf(texts));
  expect(isKept(place)).toBe(true);
  expect(readdirSync(join(kept(), 'bridge'))).toEqual(['aa']);
  const contribution = await readContribution(place);
  expect(contribution.pages).toEqual(['zh/bridge/']);
  const site = join(folder, 'site');
  await linkContribution(place, contribution, site);
  for (const [path, text] of Object.entries(texts))
    expect(readFileSync(join(site, path), 'utf8')).toBe(text);
  // Another article with the same file, named by its content.
  await expect(linkContribution(place, contribution, site)).resolves.toBeUndefined();
});

test('what was brought from another machine, with times of its own, is taken', async () => {
  const place = placeOf(kept(), 'bridge', 'aa');
  await keepContribution(place, contributionOf(texts));
  utimesSync(join(place, 'contribution'), 0, 0);
  const site = join(folder, 'site');
  await linkContribution(place, await readContribution(place), site);
  expect(readFileSync(join(site, 'downloads/bridge.tsv'), 'utf8')).toBe('桥\tbridge');
});

test('what was left half written is no obstacle', async () => {
  const place = placeOf(kept(), 'bridge', 'aa');
  await keepContribution(`${place}.making-${process.pid}`, contributionOf({ a: 'half' }));
  await keepContribution(place, contributionOf(texts));
  expect(readdirSync(join(kept(), 'bridge'))).toEqual(['aa']);
});

describe('what was spoiled stops the build, and is removed', () => {
  test.each<[string, (place: string) => void]>([
    ['a page that was changed', (at) => writeFileSync(join(at, 'files/zh/bridge/index.html'), '<')],
    ['a letter', (at) => writeFileSync(join(at, 'files/zh/bridge/index.html'), '<p>桥</P>')],
    ['a file that is gone', (at) => rmSync(join(at, 'files/downloads/bridge.tsv'))],
    ['a list with another letter', (at) => changeLetter(join(at, 'contribution'))],
    ['a list that is a folder', (at) => makeFolder(join(at, 'contribution'))],
    ['a list that was cut off', (at) => writeFileSync(join(at, 'contribution'), '{"slug":')],
  ])('%s', async (_, spoil) => {
    const place = placeOf(kept(), 'bridge', 'aa');
    await keepContribution(place, contributionOf(texts));
    spoil(place);
    const linked = readContribution(place).then((contribution) =>
      linkContribution(place, contribution, join(folder, 'site')),
    );
    await expect(linked).rejects.toMatchObject({
      message: expect.stringContaining('is not what an earlier build has kept there') as unknown,
      hint: expect.stringContaining('build again') as unknown,
    });
    expect(existsSync(place)).toBe(false);
  });
});

function changeLetter(file: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replace('bridge', 'fridge'));
}

function makeFolder(file: string): void {
  rmSync(file);
  mkdirSync(file);
}

test('what is not ours is not forgotten', async () => {
  const thesis = join(kept(), 'docs/thesis');
  mkdirSync(thesis, { recursive: true });
  writeFileSync(join(thesis, 'one.txt'), 'mine');
  writeFileSync(join(kept(), '.gitignore'), '*');
  utimesSync(thesis, 0, 0);
  await forgetOthers(kept(), new Set());
  expect(readdirSync(kept(), { recursive: true }).map(String).sort()).toEqual([
    '.gitignore',
    'docs',
    'docs/thesis',
    'docs/thesis/one.txt',
  ]);
});

test('what a build has not used is forgotten, but for what another may be making', async () => {
  const used = placeOf(kept(), 'bridge', 'bb');
  const [old, older] = [placeOf(kept(), 'bridge', 'aa'), placeOf(kept(), 'farm', 'aa')];
  const making = placeOf(kept(), 'lake', 'aa');
  for (const place of [old, older, used, making])
    await keepContribution(place, contributionOf(texts));
  for (const place of [old, older, used]) utimesSync(place, 0, 0);
  await forgetOthers(kept(), new Set([used]));
  expect(
    readdirSync(kept(), { recursive: true })
      .map(String)
      .filter((name) => !name.includes('files'))
      .sort(),
  ).toEqual([
    ...['bridge', 'bridge/bb', 'bridge/bb/contribution'],
    ...['lake', 'lake/aa', 'lake/aa/contribution'],
  ]);
});
