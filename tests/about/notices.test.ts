import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { carried, notices } from '../../src/about/notices.ts';
import { faces } from '../../src/fonts/faces.ts';

const names = carried.map(({ name }) => name);

test('every package that browsers get code of is named', () => {
  const roots = [...globSync('src/scripts/**/*.ts'), 'src/offline/worker.ts'];
  const files = new Set(roots.map((file) => join(file)));
  const packages = new Set<string>();
  for (const file of files) {
    const imports = readFileSync(file, 'utf8').matchAll(
      /^(?:import|export)(?! type)[^;'"]*?from '([^']+)'|\bimport\('([^']+)'\)/gm,
    );
    for (const [, fixed, lazy] of imports) {
      const path = fixed ?? lazy ?? '';
      if (path.startsWith('.')) files.add(join(dirname(file), path.replace(/\?.*$/, '')));
      else packages.add(path);
    }
  }
  expect(packages.size).toBeGreaterThan(3);
  expect([...packages].filter((name) => !names.includes(name))).toEqual([]);
});

test('every face is named', () => {
  const packages = faces.map(({ file }) => file.split('/').slice(0, 2).join('/'));
  expect(packages.filter((name) => !names.includes(name))).toEqual([]);
});

test('each has its version and the text of its license', () => {
  const text = notices();
  for (const name of names)
    expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\S* \\(\\S`, 'm'));
  expect(text).toContain('SIL OPEN FONT LICENSE Version 1.1');
  expect(text).toContain('Attribution-ShareAlike 4.0 International');
  expect(text).not.toMatch(/undefined/);
});
