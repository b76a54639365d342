import { describe, expect, test } from 'vitest';
import { compareFigures, type Disagreement } from '../../src/figures/compare.ts';
import { differing } from './differing.ts';
import { differingLookalikes } from './differing-lookalikes.ts';
import { differingPlaces } from './differing-places.ts';
import { differingSizes } from './differing-sizes.ts';
import { readPairs } from './read-pairs.ts';

/** `missing 118万`, `extra 1.2 million`, `unit 3个百分点 / 3 percent`. */
function describeAll(found: readonly Disagreement[]): string[] {
  return found.map(({ kind, zh, en }) =>
    [kind, [zh?.text, en?.text].filter((text) => text !== undefined).join(' / ')].join(' '),
  );
}

/** What is worth more than a look. */
function wrong(zh: string, en: string): string[] {
  return describeAll(compareFigures(zh, en).filter(({ isSlight }) => !isSlight));
}

const agreeing = [
  'agreeing.tsv',
  'agreeing-news.tsv',
  'agreeing-prose.tsv',
  'agreeing-reports.tsv',
];

test.each(agreeing.flatMap(readPairs))('agrees: %s', (zh, en) => {
  expect(wrong(zh, en)).toEqual([]);
});

test.each([...differing, ...differingLookalikes, ...differingPlaces, ...differingSizes])(
  'differs in %s',
  (_, zh, en, found) => {
    expect(wrong(zh, en).sort()).toEqual([...found].sort());
  },
);

test.each([
  [
    '达5亿元，高于上年的3亿元。',
    'It rose from 300 million yuan a year earlier to 500 million yuan.',
  ],
  ['80个国家的1500名嘉宾参会。', 'Some 1,500 guests from 80 countries attended.'],
  ['投票的有15国，其中14国赞成。', 'Of those voting, 14 of the 15 countries were in favor.'],
  ['罚球14投8中。', 'He made 8 of 14 free throws.'],
  ['淡季60元，旺季80元。', 'Tickets are 80 yuan in the high season and 60 yuan in the low.'],
  [
    '质量约为地球的8.6倍，直径约为2.6倍。',
    'It is about 2.6 times as wide as Earth and 8.6 times as massive.',
  ],
  [
    '最后12个贫困村、1846名贫困人口脱贫。',
    'The last 1,846 poor residents, in 12 villages, were lifted out of poverty.',
  ],
  [
    '门诊量下降15%，住院人次增加8%。',
    'While admissions rose 8 percent, outpatient visits fell 15 percent.',
  ],
  ['5人死亡、20人受伤。', 'The accident injured 20 people and killed 5.'],
  ['由4.3%回落到2.5%。', 'It fell back to 2.5% from 4.3%.'],
  [
    '进口3.1万亿元，增长0.7%；出口3.3万亿元，下降11.4%。',
    'Exports fell 11.4% to 3.3 trillion yuan, while imports rose 0.7% to 3.1 trillion yuan.',
  ],
])('may be told the other way round: %s', (zh, en) => {
  expect(wrong(zh, en)).toEqual([]);
});

describe('slight differences', () => {
  test.each([
    ['超', '生产超1.1亿度电。', 'It produced 110 million kWh.'],
    ['左右', '约需40元左右。', 'It costs 40 yuan.'],
  ])('%s left out', (_, zh, en) => {
    const found = compareFigures(zh, en);
    expect(found.map(({ kind, isSlight }) => [kind, isSlight])).toEqual([['bound', true]]);
  });
});

test('the numbers of terms are no figures', () => {
  const [zh, en] = ['侵华日军第一〇〇部队', 'Unit 100 of the Japanese army'];
  expect(compareFigures(zh, en)).toEqual([]);
  const terms = { zh: [{ start: 4, end: 10 }], en: [{ start: 0, end: 8 }] };
  expect(compareFigures('侵华日军第一〇〇部队', 'the Japanese army', terms)).toEqual([]);
});
