import { describe, expect, test } from 'vitest';
import { compareFigures, type Disagreement } from '../../src/figures/compare.ts';
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

test.each([...readPairs('agreeing.tsv'), ...readPairs('agreeing-news.tsv')])(
  'agrees: %s',
  (zh, en) => {
    expect(wrong(zh, en)).toEqual([]);
  },
);

test.each([
  [
    'a scale',
    '共有118万人。',
    'There are 11.8 million people.',
    ['missing 118万', 'extra 11.8 million'],
  ],
  ['a digit', '下降62%。', 'It fell 63 percent.', ['missing 62%', 'extra 63 percent']],
  [
    'a sum',
    '拨款2030万元。',
    '203 million yuan was granted.',
    ['missing 2030万元', 'extra 203 million yuan'],
  ],
  [
    'a figure left out',
    '15年来，他走遍全国。',
    'He has travelled all over the country.',
    ['missing 15年'],
  ],
  ['a day left out', '9月28日发生地震。', 'There was an earthquake.', ['missing 9月28日']],
  [
    'another day',
    '26日形成洪水。',
    'The flood formed on July 6.',
    ['missing 26日', 'extra July 6'],
  ],
  ['another month', '9月28日开幕。', 'It opens on October 28.', ['missing 9月28日']],
  ['a figure put in', '他们很高兴。', 'All 47 of them were happy.', ['extra 47']],
  ['points as percent', '上升3个百分点。', 'It rose 3 percent.', ['unit 3个百分点 / 3 percent']],
  [
    'percent as points',
    '增长5%。',
    'It rose 5 percentage points.',
    ['unit 5% / 5 percentage points'],
  ],
  ['another currency', '售价300欧元。', 'It costs 300 yen.', ['unit 300欧元 / 300 yen']],
  ['another measure', '全长55公里。', 'It is 55 miles long.', ['unit 55公里 / 55 miles']],
  [
    'a wrong conversion',
    '占地3000亩。',
    'It covers 3,000 hectares.',
    ['unit 3000亩 / 3,000 hectares'],
  ],
  ['余 left out', '采样21万余人次。', '210,000 samples were taken.', ['bound 21万余 / 210,000']],
  ['a bound turned round', '超过500人参加。', 'Fewer than 500 people came.', ['bound 500 / 500']],
  ['a score', '以3：1领先。', 'She led 3-0.', ['missing 3：1', 'extra 3-0']],
  ['a multiple', '增长三倍。', 'It grew sixfold.', ['missing 三倍', 'extra sixfold']],
  [
    'an ordinal',
    '第十三届全国人大',
    'The 12th National People’s Congress',
    ['missing 第十三', 'extra 12th'],
  ],
  [
    'a fraction',
    '三分之二的人同意。',
    'A third of them agreed.',
    ['missing 三分之二', 'extra A third'],
  ],
  [
    'tenths',
    '近七成受访者',
    'Nearly 60 percent of those asked',
    ['missing 七成', 'extra 60 percent'],
  ],
  ['a decade', '上世纪70年代', 'the 1980s', ['missing 上世纪70年代', 'extra 1980s']],
  ['a time', '14时30分开会。', 'It begins at 3:30 p.m.', ['missing 14时30分', 'extra 3:30 p.m.']],
  ['an age', '71岁的老人', 'a 17-year-old', ['missing 71岁', 'extra 17-year-old']],
  ['Han numerals', '二十八名工人', 'Eighteen workers', ['missing 二十八', 'extra Eighteen']],
  [
    'the years of two dates',
    '他2012年12月上任，2016年1月辞职。',
    'He took office in December 2016 and resigned in January 2012.',
    ['missing 2012年12月', 'missing 2016年1月', 'extra December 2016', 'extra January 2012'],
  ],
  [
    'the order of a list',
    '分别增长47.1%、23.3%和23.2%。',
    'They rose 23.3%, 47.1% and 23.2% respectively.',
    ['order 47.1% / 47.1%', 'order 23.3% / 23.3%'],
  ],
  [
    'one of many',
    '分别开放18个、21个、8个和10个通道。',
    'They opened 18, 21, 18 and 10 channels respectively.',
    ['missing 8'],
  ],
  [
    'places, others between them standing as they stood',
    '门票平日120元（15欧元），周末180元（23欧元）。',
    'Tickets are 180 yuan (15 euros) on weekdays and 120 yuan (23 euros) on weekends.',
    ['order 120元 / 120 yuan', 'order 180元 / 180 yuan'],
  ],
  [
    'two clauses side by side',
    '出口增长5.2%，进口下降3.1%。',
    'Exports rose 3.1 percent and imports fell 5.2 percent.',
    ['order 3.1% / 3.1 percent', 'order 5.2% / 5.2 percent'],
  ],
  [
    'what two numbers count',
    '她在12年里拍了31部电影。',
    'In 31 years she made 12 films.',
    ['order 12年 / 12', 'order 31 / 31 years'],
  ],
  [
    'one number in words',
    '四名游客获救。',
    'Seven tourists were rescued.',
    ['extra Seven', 'missing 四'],
  ],
  ['a fiscal year', '2018财年营收下降。', 'Revenue fell in FY19.', ['extra FY19', 'missing 2018']],
  [
    'a share of people',
    '每五人中就有一人患病。',
    'One in six people is ill.',
    ['extra One in six'],
  ],
  [
    'the end of a century',
    '20世纪末建成。',
    'It was built in the late 1880s.',
    ['extra 1880s', 'missing 20世纪'],
  ],
  ['一倍 for 翻两番', '产量翻两番。', 'Output doubled.', ['extra doubled', 'missing 翻两番']],
  ['a height', '她身高1米82。', 'She is 1.28 meters tall.', ['extra 1.28 meters', 'missing 1米82']],
  ['per mille', '税率为5‰。', 'The rate is 5 percent.', ['extra 5 percent', 'missing 5‰']],
])('differs in %s', (_, zh, en, found) => {
  expect(wrong(zh, en).sort()).toEqual([...found].sort());
});

test.each([
  [
    '达5亿元，高于上年的3亿元。',
    'It rose from 300 million yuan a year earlier to 500 million yuan.',
  ],
  ['80个国家的1500名嘉宾参会。', 'Some 1,500 guests from 80 countries attended.'],
  ['投票的有15国，其中14国赞成。', 'Of those voting, 14 of the 15 countries were in favor.'],
  ['罚球14投8中。', 'He made 8 of 14 free throws.'],
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
