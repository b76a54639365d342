import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, matchesGlob, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mayImport } from './import-table.ts';

const sources = filesUnder('src').filter((file) => !file.endsWith('README.md'));
const code = sources.filter((file) => /\.(ts|mjs|astro)$/.test(file));

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll(sep, '/'))
    .filter((file) => !file.includes('/node_modules/'))
    .sort();
}

const statement = /(?:^|\n)\s*(?:import|export)\s[^;'"]*?\bfrom\s*['"]([^'"]+)['"]/g;
const bare = /(?:^|\n)\s*import\s*['"]([^'"]+)['"]/g;
const dynamic = /\bimport\(\s*['"]([^'"]+)['"]/g;

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [statement, bare, dynamic].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => match[1] ?? ''),
  );
}

/** `src/text/decode.ts` → `text`, `src/queries.ts` → `queries`. */
function unitOf(file: string): string {
  const [, first = ''] = file.split('/');
  return first.replace(/\.(ts|mjs|astro)$/, '');
}

describe('imports', () => {
  test('every folder and file of src has its line in the table', () => {
    expect([...new Set(sources.map(unitOf))].sort()).toEqual(Object.keys(mayImport).sort());
  });

  test.each(Object.entries(mayImport))('%s imports only %j', (unit, allowed) => {
    const wrong = code
      .filter((file) => unitOf(file) === unit)
      .flatMap((file) =>
        importsOf(file)
          .filter((path) => path.startsWith('.'))
          .map((path) => join(dirname(file), path).replaceAll(sep, '/'))
          .filter((path) => unitOf(path) !== unit && !allowed.includes(unitOf(path)))
          .map((path) => `${file} imports ${path}`),
      );
    expect(wrong).toEqual([]);
  });

  test('all imports of the project’s own code stay within src and say the file’s ending', () => {
    const wrong = code.flatMap((file) =>
      importsOf(file)
        .filter((path) => path.startsWith('.'))
        .filter((path) => {
          const target = join(dirname(file), path.replace(/\?.*$/, '')).replaceAll(sep, '/');
          return !sources.includes(target);
        })
        .map((path) => `${file} imports ${path}`),
    );
    expect(wrong).toEqual([]);
  });

  test('only content.config, queries and components name an astro: module', () => {
    const wrong = code
      .filter((file) => !/\.astro$|^src\/(content\.config|queries)\.ts$/.test(file))
      .filter((file) => importsOf(file).some((path) => path.startsWith('astro:')));
    expect(wrong).toEqual([]);
  });
});

describe('the diagram of src/README.md', () => {
  const diagram = /```mermaid\n(.*?)```/s.exec(readFileSync('src/README.md', 'utf8'))?.[1] ?? '';
  const stages = new Map(
    [...diagram.matchAll(/^ *(\w+)\["<b>.*?<\/b><br\/>(.*)"\]$/gm)].map(
      ([, stage = '', units = '']) => [stage, units.split(' · ')],
    ),
  );
  const stageOf = (unit: string): string | undefined =>
    [...stages].find(([, units]) => units.includes(unit))?.[0];
  const below = (stage: string): Set<string> =>
    new Set(
      (stages.get(stage) ?? [])
        .flatMap((unit) => mayImport[unit] ?? [])
        .map((unit) => stageOf(unit) ?? unit)
        .filter((other) => other !== stage),
    );
  /** All that a stage builds on, whatever lies between. */
  const allBelow = (stage: string, found = new Set<string>()): Set<string> => {
    for (const other of below(stage)) {
      if (found.has(other)) continue;
      found.add(other);
      allBelow(other, found);
    }
    return found;
  };

  test('has every folder and file of src in one stage', () => {
    expect([...stages.values()].flat().sort()).toEqual(Object.keys(mayImport).sort());
  });

  test('has no stage that builds on itself', () => {
    expect([...stages.keys()].filter((stage) => allBelow(stage).has(stage))).toEqual([]);
  });

  test('has the arrows of the table, and none that follows from others', () => {
    const arrows = [...diagram.matchAll(/^ *(\w+) --> (\w+)$/gm)].map(
      ([, from, to]) => `${from} --> ${to}`,
    );
    const expected = [...stages.keys()].flatMap((stage) => {
      const direct = below(stage);
      const implied = new Set([...direct].flatMap((other) => [...allBelow(other)]));
      return [...direct]
        .filter((other) => !implied.has(other))
        .map((other) => `${other} --> ${stage}`);
    });
    expect(arrows.sort()).toEqual(expected.sort());
  });
});

describe('layout', () => {
  const name = (file: string): string => file.slice(file.lastIndexOf('/') + 1);
  const notRoutes = sources.filter((file) => !file.startsWith('src/pages/'));

  test('modules and styles are named in kebab-case', () => {
    const wrong = notRoutes
      .filter((file) => /\.(ts|mjs|css|md)$/.test(file))
      .filter((file) => !/^[a-z\d]+(-[a-z\d]+)*(\.[a-z]+)+$/.test(name(file)));
    expect(wrong).toEqual([]);
  });

  test('components are named in PascalCase', () => {
    const wrong = notRoutes
      .filter((file) => file.endsWith('.astro'))
      .filter((file) => !/^([A-Z][a-z\d]+)+\.astro$/.test(name(file)));
    expect(wrong).toEqual([]);
  });

  test('no folder is named for what it is not', () => {
    const folders = new Set(sources.flatMap((file) => dirname(file).split('/')));
    const vague = ['utils', 'util', 'lib', 'libs', 'helpers', 'common', 'shared', 'types', 'misc'];
    expect(vague.filter((each) => folders.has(each))).toEqual([]);
  });

  test('no source file that people write is longer than 300 lines', () => {
    const texts = sources.map((file) => ({ file, text: readFileSync(file, 'utf8') }));
    const written = texts.filter(({ text }) => !text.startsWith('/**\n * Generated by'));
    const long = written
      .filter(({ text }) => text.split('\n').length > 301)
      .map(({ file }) => file);
    expect(long).toEqual([]);
  });

  const ignored = readFileSync('.gitignore', 'utf8').split('\n').filter(Boolean);
  const isIgnored = (entry: string): boolean =>
    ignored.some((line) => matchesGlob(entry, line.replace(/\/$/, '')));
  const topLevel = readdirSync('.').filter((entry) => !isIgnored(entry));

  test('the top level holds what the customer fixed and what tools demand', () => {
    const fixed = ['src', 'content', 'public', 'tests', 'astro.config.mjs', 'package.json'];
    const demanded = [
      'tsconfig.json',
      'README.md',
      'package-lock.json',
      'LICENSE',
      'eslint.config.mjs',
    ];
    const allowed = new Set([...fixed, ...demanded]);
    expect(topLevel.filter((entry) => !entry.startsWith('.') && !allowed.has(entry))).toEqual([]);
  });

  test('no file names a path of one machine or the host of a registry', () => {
    const files = topLevel
      .filter((entry) => entry !== '.git')
      .flatMap((entry) =>
        /^[^.]+$|^\.(ci|github)$/.test(entry) && entry !== 'LICENSE' ? filesUnder(entry) : [entry],
      );
    const local =
      /(?<![\w.~-])\/(work|root|tmp|home)\/|\bregistry\.[a-z]|\bnpmmirror\b|\bverdaccio\b/;
    const wrong = files.filter((file) => local.test(readFileSync(file, 'utf8')));
    expect(wrong.map((file) => relative('.', file))).toEqual([]);
  });
});
