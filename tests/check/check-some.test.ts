import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseContent } from '../../src/article/content.ts';
import { readContent } from '../../src/article/read.ts';
import { byPlace } from '../../src/check/by-place.ts';
import { checkSome } from '../../src/check/check-some.ts';
import { checkContent } from '../../src/check/run.ts';
import { countReadingFindings } from '../../src/check/unreviewed-readings.ts';

const faults = join(import.meta.dirname, '../fixtures/faults');

describe('what is remembered of articles that have passed stands for another look at them', () => {
  test.each(readdirSync(faults))('%s', async (name) => {
    const folder = await readContent(join(faults, name, 'content'));
    const all = countReadingFindings(checkContent(parseContent(folder))).sort(byPlace);
    const first = await checkSome(folder, []);
    expect(first.findings.toSorted(byPlace)).toEqual(all);
    const rest = folder.articles.filter(({ slug }) => !first.articles.has(slug));
    const known = [...first.articles.values()];
    const elsewhere = known.flatMap(({ terms }) => terms);
    const again = await checkSome({ ...folder, articles: rest }, elsewhere);
    const remembered = known.flatMap(({ findings }) => findings);
    expect([...remembered, ...again.findings].sort(byPlace)).toEqual(all);
  });
});

test('an article with an error is not remembered, one with warnings is', async () => {
  const remembered = async (name: string): Promise<string[]> => [
    ...(await checkSome(await readContent(join(faults, name, 'content')), [])).articles.keys(),
  ];
  expect(await remembered('figure-missing')).toEqual([]);
  expect(await remembered('reading-unreviewed')).toEqual(['river-town']);
});
