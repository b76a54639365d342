import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { find, ranks } from '../../src/search/find.ts';
import { inOrder, type FoundSection } from '../../src/search/found.ts';
import type { SectionRecord } from '../../src/search/records.ts';
import type { Line } from '../../src/search/searched-section.ts';
import { volumeFiles } from '../../src/search/volume-files.ts';
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

describe('places are found by their names', () => {
  /** What is found first: a place by its kind and address, or a sentence. */
  async function firstOf(query: string): Promise<string | undefined> {
    const { sections } = await find(query, open.index);
    const [hit] = sections[0]?.hits ?? [];
    return hit && `${hit.line.place ?? 'sentence'} ${hit.line.at}`.trim();
  }

  test.each([
    ['Projects by industry', 'chart projects'],
    ['industry projects', 'chart projects'],
    ['产业项目', 'chart projects'],
    ['chanye xiangmu', 'chart projects'],
    ['2020 targets', 'chart targets'],
    ['targets of 2020', 'chart targets'],
    ['jobs chart', 'chart targets'],
    ['2019年的民生', 'chart lives'],
    ['奋力谱写长春全面振兴全方位振兴新篇章', 'article'],
    ['How to read a Chinese newspaper', 'article'],
    ['孟凡明', 'article'],
    ['Meng Fanming', 'article'],
    ['加强政府自身建设', 'section government'],
    ['Strengthening the government itself', 'section government'],
    ['展望2020', 'section targets'],
    ['vocabulary', 'words'],
    ['词汇表', 'words'],
    ['by the numbers', 'numbers'],
    ['数字', 'numbers'],
  ])('%s leads to %s', async (query, expected) => {
    expect(await firstOf(query)).toBe(expected);
  });

  test('what a name alone meets is not looked for under it', async () => {
    const { sections } = await find('项目', open.index);
    const chart = sections[0]?.hits.find(({ line }) => line.at === 'projects');
    expect(chart?.line.zh.indexOf('项目', '各产业的项目'.length)).toBeGreaterThan(0);
    expect(chart?.match.zh).toEqual([[4, 6]]);
  });
});

describe('where no sentence has all of a query', () => {
  async function best(query: string): Promise<{ partial: boolean; line?: string }> {
    const { sections, partial } = await find(query, open.index);
    const [hit] = sections.flatMap(({ hits }) => hits).toSorted((a, b) => b.rank - a.rank);
    return { partial, ...(hit && { line: `${hit.line.zh} ${hit.line.en}` }) };
  }

  test.each([
    ['how many kindergartens did Changchun build last year', true, /kindergartens.*build/],
    ['长春去年新建了多少幼儿园', true, /幼儿园.*新建/],
    ['政府怎么治理水污染', true, /污染治理/],
    ['zqxzqx kindergartens', true, /kindergartens/],
    ['how many jobs were created', false, /jobs will be created/],
    ['kindergardens', false, /kindergartens/],
    ['the enviroment protected', false, /environment.*protecting/],
  ])('%s finds what has most of it', async (query, partial, line) => {
    expect(await best(query)).toEqual({ partial, line: expect.stringMatching(line) as string });
  });

  test.each([
    ['2020 GDP growth target', /regional GDP will grow by at least 5 percent/],
    ['how many old homes were renovated', /dilapidated homes were renovated/],
    ['改造了多少危房', /改造危房2411户/],
  ])('%s is answered by a sentence too, where a chart has all its words', async (query, answer) => {
    const { sections } = await find(query, open.index);
    const lines = sections.flatMap(({ hits }) => hits.map(({ line }) => line));
    const sentences = lines.filter(({ place }) => place === undefined);
    expect(sentences.map(({ zh, en }) => `${zh} ${en}`).join('\n')).toMatch(answer);
    expect(lines.some(({ place }) => place === 'chart')).toBe(true);
  });

  test('a name that is the query needs no sentences beside it', async () => {
    const { sections } = await find('Projects by industry', open.index);
    const lines = sections.flatMap(({ hits }) => hits.map(({ line }) => line));
    expect(lines.filter(({ place }) => place === undefined)).toEqual([]);
  });

  test('the rarest words count most', async () => {
    const { sections } = await find('长春 发展 幼儿园 zqxzqx', open.index);
    expect(sections[0]?.hits[0]?.line.zh).toContain('幼儿园');
  });

  test('what has all that a query is about stands alone', async () => {
    const { sections } = await find('how many jobs were created', open.index);
    const texts = sections.flatMap(({ hits }) => hits.map(({ line }) => line.en));
    for (const text of texts) expect(text).toMatch(/jobs.*created/);
  });
});

test('u stands for ü too, after what has u', async () => {
  const { sections, loose } = await find('luyuan', open.index);
  expect(loose).toBe(false);
  expect(sections.flatMap(({ hits }) => hits.map(({ line }) => line.zh))).toEqual([
    expect.stringContaining('绿园'),
  ]);
  const hit = (zh: string, pinyin: string, index: number): FoundSection => ({
    article: { slug: 'a', date: '2020', zh: '', en: '' },
    section: { slug: pinyin, index, zh: '', en: '' },
    font: '',
    hits: [{ line: { at: 'p1.1', zh, en: '', pinyin }, match: { zh: [], en: [] }, rank: index }],
  });
  const ordered = inOrder([hit('纪律', 'jì lǜ', ranks.weak), hit('记录', 'jì lù', ranks.line)]);
  expect(ordered.map(({ section }) => section?.slug)).toEqual(['jì lù', 'jì lǜ']);
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
  const { files } = await volumeFiles('1', records);
  expect([...files.keys()]).toEqual([...open.files.keys()]);
  for (const [path, content] of files)
    expect(open.files.get(path)?.equals(content), path).toBe(true);
});
