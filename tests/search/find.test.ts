import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { find, ranks } from '../../src/search/find.ts';
import type { SectionRecord } from '../../src/search/records.ts';
import type { Line } from '../../src/search/searched-section.ts';
import { openIndex, type OpenIndex } from './open-index.ts';
import { ownRecords } from './records.ts';

let records: SectionRecord[];
let open: OpenIndex;

beforeAll(async () => {
  records = await ownRecords();
  open = await openIndex(records);
});

afterAll(() => open.close());

/** Lines by section and address; not the names that have the query’s words and not the query. */
async function foundBy(query: string): Promise<string[]> {
  const { sections } = await find(query, open.index);
  return sections
    .flatMap(({ article, section, hits }) =>
      hits
        .filter(({ rank }) => rank > ranks.words)
        .map(({ line }) => `${article.slug}/${section?.slug ?? ''} ${line.at} ${line.zh}`),
    )
    .sort();
}

/** The same by looking at every line. */
function holding(test: (line: Line) => boolean): string[] {
  return records
    .flatMap(({ shown: { article, section, lines } }) =>
      lines.filter(test).map(({ at, zh }) => `${article.slug}/${section?.slug ?? ''} ${at} ${zh}`),
    )
    .sort();
}

const zh = (text: string) => (line: Line) => line.zh.includes(text);
const en = (pattern: RegExp) => (line: Line) => pattern.test(line.en);
const both =
  (...tests: ((line: Line) => boolean)[]) =>
  (line: Line) =>
    tests.every((each) => each(line));
const either =
  (...tests: ((line: Line) => boolean)[]) =>
  (line: Line) =>
    tests.some((each) => each(line));

describe('what is found is what a look at every line finds', () => {
  test.each([
    ['长春', zh('长春')],
    ['春市', zh('春市')],
    ['展新', zh('展新')],
    ['的', zh('的')],
    ['高质量发展', zh('高质量发展')],
    ['三大攻坚战', zh('三大攻坚战')],
    ['300场', zh('300场')],
    ['CCTV', either(zh('CCTV'), en(/\bCCTV\b/))],
    ['长春 文化', both(zh('长春'), zh('文化'))],
    ['changchun', either(zh('长春'), en(/\bChangchun\b/))],
    ['Chángchūn', zh('长春')],
    ['cháng chūn', zh('长春')],
    ['chang2chun1', zh('长春')],
    ['zengzhang', zh('增长')],
    ['zeng1 zhang3', zh('增长')],
    ['fazhan', zh('发展')],
    ['pinyin', either(zh('拼音'), en(/\bpinyin\b/i))],
    ['饮马河', zh('饮马河')],
    ['增长 GDP', both(zh('增长'), en(/\bGDP\b/))],
    ['GDP growth', both(en(/\bGDP\b/), en(/\bgr(ow(s|ing|n|th)?|ew)\b/i))],
    ['development', en(/\bdevelop(s|ed|ing|ment|ments|er|ers)?\b/i)],
    ['cities', en(/\b(city|cities)\b/i)],
    ['Film Studio', both(en(/\bFilms?\b/i), en(/\bStudios?\b/))],
    ['"rural revitalization"', en(/\brural revitalization\b/i)],
    ['长春 economy', both(zh('长春'), en(/\beconom(y|ies)\b/i))],
    ['5 percent', both(en(/(?<![\d.])5(?![\d.]\d|\d)/), en(/\bpercent\b/))],
    ['nothingatall', () => false],
  ])('%s', async (query, test) => {
    expect(await foundBy(query)).toEqual(holding(test));
  });

  test('any substring of the Chinese', async () => {
    const runs = records.flatMap(({ shown }) =>
      shown.lines.flatMap((line) => line.zh.match(/\p{Script=Han}{2,}/gu) ?? []),
    );
    const substring = fc
      .record({
        run: fc.constantFrom(...runs),
        start: fc.nat(),
        length: fc.integer({ min: 2, max: 9 }),
      })
      .map(({ run, start, length }) => {
        const from = start % (run.length - 1);
        return run.slice(from, from + length);
      });
    await fc.assert(
      fc.asyncProperty(substring, async (text) => {
        expect(await foundBy(text)).toEqual(holding(zh(text)));
      }),
      { numRuns: 60 },
    );
  });
});

test('results come in the order of the archive, the newest article first', async () => {
  const { sections } = await find('pinyin', open.index);
  const newest = records.toSorted((a, b) =>
    b.shown.article.date.localeCompare(a.shown.article.date),
  );
  const order = newest.map(({ shown }) => `${shown.article.slug}/${shown.section?.slug ?? ''}`);
  const found = sections.map(({ article, section }) => `${article.slug}/${section?.slug ?? ''}`);
  expect(found).toEqual(order.filter((name) => found.includes(name)));
});

test('results may be narrowed to an article', async () => {
  const { article } = records[0] ?? { article: '' };
  const { sections } = await find('的', open.index, { article });
  const slugs = new Set(sections.map((section) => section.article.slug));
  expect([...slugs]).toEqual([article.split(' | ')[0]]);
});

test('a common word is looked for in some sections first, and further when asked', async () => {
  const all = await find('发展', open.index);
  let found = await find('发展', open.index, { most: 2 });
  // Two sections, and places of the one article that has them.
  expect(found.looked).toBe(3);
  expect(found.candidates).toBe(all.candidates);
  while (found.more !== undefined) found = await found.more();
  expect(found.sections).toEqual(all.sections);
});

test('what nothing meets is taken loosely', async () => {
  expect(await find('develo', open.index)).toMatchObject({ loose: true });
  expect(await find('长春教育', open.index)).toMatchObject({ loose: true });
  expect(await find('development', open.index)).toMatchObject({ loose: false });
  expect(await find('饮马河', open.index)).toMatchObject({ loose: false });
  expect(await find('长春 zqxzqx', open.index)).toMatchObject({ partial: true });
  expect(await find('zqxzqx', open.index)).toMatchObject({ sections: [], partial: false });
});

test('no reading is in the text that is shown or searched', () => {
  for (const { shown, words } of records) {
    expect(words.zh).not.toMatch(/[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/);
    for (const line of shown.lines) {
      const han = line.zh.match(/\p{Script=Han}/gu) ?? [];
      expect(line.pinyin.split(' ').filter(Boolean)).toHaveLength(han.length);
    }
  }
});

test('the same articles give the same index, byte for byte', async () => {
  const { buildIndex } = await import('../../src/search/build-index.ts');
  const again = await buildIndex(records);
  expect([...again.keys()]).toEqual([...open.files.keys()]);
  for (const [path, content] of again)
    expect(open.files.get(path)?.equals(content), path).toBe(true);
});
