import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { jsonSchemas, schemaFolder } from '../../src/schema/json-schemas.ts';

const schemas = jsonSchemas();
const formOf = (name: string): z.ZodType =>
  z.fromJSONSchema(JSON.parse(schemas.get(name) ?? '') as z.core.JSONSchema.JSONSchema);

test.each([...schemas])('%s is as `npm run schema` writes it', (name, text) => {
  expect(readFileSync(join(schemaFolder, name), 'utf8')).toBe(text);
});

describe.each(globSync('content/{,*/}{article,figures,glosses,lexicon,terms}.yaml'))(
  '%s',
  (file) => {
    const text = readFileSync(file, 'utf8');
    const name = /\/(\w+)\.yaml$/.exec(file)?.[1] ?? '';

    test('names its schema for editors', () => {
      const path = /^# yaml-language-server: \$schema=(\S+)$/m.exec(text)?.[1] ?? '';
      expect(join(dirname(file), path)).toBe(`${schemaFolder}/${name}.json`);
    });

    test('is valid by it', () => {
      expect(formOf(`${name}.json`).safeParse(parse(text)).error?.issues ?? []).toEqual([]);
    });
  },
);

test('front matter is valid by the schema of sections', () => {
  const files = globSync('content/*/{zh,en}/*.md');
  const wrong = files.filter((file) => {
    const [, frontMatter = ''] = readFileSync(file, 'utf8').split(/^---$/m);
    return !formOf('section.json').safeParse(parse(frontMatter) ?? {}).success;
  });
  expect(files.length).toBeGreaterThan(0);
  expect(wrong).toEqual([]);
});

const both = { zh: '桥', en: 'bridges' };
const chartOf = (row: object): object => ({
  figures: [{ at: '01-bridge#p1.1', value: 2, counts: both }],
  charts: [
    {
      ...{ id: 'bridges', title: both, intro: both },
      panels: [{ id: 'all', kind: 'bars', title: both, rows: [{ label: both, ...row }] }],
    },
  ],
});

test('a row of a chart with a figure is valid by figures.json', () => {
  expect(formOf('figures.json').safeParse(chartOf({ figure: 'new' })).error).toBeUndefined();
});

test.each([
  ['article', 'a key that is unknown', { titel: { zh: '新桥', en: 'The new bridge' } }, ''],
  ['article', 'a newer format', { format: 2 }, 'format'],
  ['article', 'a date that is a number', { date: 2020 }, 'date'],
  ['article', 'a month that no year has', { date: '2020-13' }, 'date'],
  ['article', 'a day that no month has', { date: '2020-01-32' }, 'date'],
  ['figures', 'a row without a figure', chartOf({}), 'charts.0.panels.0.rows.0'],
  [
    'figures',
    'a row with a figure and figures',
    chartOf({ figure: 'new', figures: { old: 'old' } }),
    'charts.0.panels.0.rows.0',
  ],
  ['section', 'a heading that is a map', { heading: { zh: '新桥' } }, 'heading'],
  ['glosses', 'a meaning that is a number', { 新桥: 5 }, '新桥'],
  ['lexicon', 'a reading that is a list', { 新桥: ['xīn', 'qiáo'] }, '新桥'],
  ['terms', 'a kind that is unknown', [{ kind: 'place' }], '0.kind'],
  ['figures', 'an empty list of figures', { figures: [] }, 'figures'],
])('by %s.json editors mark %s', (name, _what, value, path) => {
  const issues = formOf(`${name}.json`).safeParse(value).error?.issues ?? [];
  expect(issues.map((issue) => issue.path.join('.'))).toContain(path);
});

test('every key of article.yaml that does not explain itself is explained', () => {
  const { properties } = JSON.parse(schemas.get('article.json') ?? '') as {
    properties: Record<string, { description?: string }>;
  };
  const bare = Object.keys(properties).filter((key) => properties[key]?.description === undefined);
  expect(bare).toEqual(['title', 'subtitle']);
});
