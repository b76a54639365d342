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

const agreeing = ['agreeing.tsv', 'agreeing-news.tsv', 'agreeing-reports.tsv'];

test.each(agreeing.flatMap(readPairs))('agrees: %s', (zh, en) => {
  expect(wrong(zh, en)).toEqual([]);
});

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
  [
    'the way from one to the other',
    '车程由6小时缩短到2小时。',
    'The drive was cut from two hours to six hours.',
    ['order 6小时 / six hours', 'order 2小时 / two hours'],
  ],
  [
    'a way told backwards',
    '涨幅由3月份的4.3%回落到6月份的2.5%。',
    'Growth fell back to 4.3% in June from 2.5% in March.',
    ['order 4.3% / 4.3%', 'order 2.5% / 2.5%'],
  ],
  [
    'a comparison',
    '9月盈余为97亿美元，高于8月的69亿美元。',
    'The surplus was $6.9 billion in September, higher than $9.7 billion in August.',
    ['order 97亿美元 / $9.7 billion', 'order 69亿美元 / $6.9 billion'],
  ],
  [
    'a whole and its part',
    '共有71名外国人，其中66人安全。',
    'There were 66 foreigners, of whom 71 were safe.',
    ['order 71 / 71', 'order 66 / 66'],
  ],
  [
    'one of many, told the other way',
    '15个成员国中有14国赞成。',
    'Fifteen of the 14 members were in favor.',
    ['order 15 / Fifteen', 'order 14 / 14'],
  ],
  [
    'what stands beside them',
    '事故造成5人死亡、20人受伤。',
    'The accident injured 5 people and killed 20.',
    ['order 5 / 5', 'order 20 / 20'],
  ],
  [
    'what they count',
    '业务遍及10个国家的25个城市。',
    'It operates in 10 cities of 25 countries.',
    ['order 10 / 10', 'order 25 / 25'],
  ],
  [
    'a day that no month has',
    '第32届电影节定于10月28日开幕。',
    'The 28th film festival is to open on October 32.',
    ['order 10月28日 / 28th', 'order 第32 / 32'],
  ],
  [
    'a year and a number',
    '2019年提交了约5.9万件申请。',
    'In 59,000, it submitted about 2019 applications.',
    ['order 2019年 / 2019', 'order 5.9万 / 59,000'],
  ],
  ['yuan for dollars', '投资2亿元。', 'It invested $200 million.', ['unit 2亿元 / $200 million']],
  [
    'a first time',
    '首次超过八成。',
    'It topped 80 percent for the second time.',
    ['missing 首', 'extra second'],
  ],
  [
    'two and three',
    '两颗卫星入轨。',
    'Three satellites are in orbit.',
    ['missing 两', 'extra Three'],
  ],
  [
    'months in a row',
    '连续4个月下降。',
    'It fell for 4 consecutive years.',
    ['unit 4个月 / 4 consecutive years'],
  ],
  [
    'a decade, more or less',
    '已逾10年。',
    'It has been nearly a decade.',
    ['bound 10年 / a decade'],
  ],
  [
    'the half of a year',
    '上半年销量下降8%。',
    'Sales fell 8 percent in the second half of the year.',
    ['extra second half', 'missing 上半年'],
  ],
  [
    'the day of a holiday',
    '假期首日客流增长两成。',
    'Traffic rose 20 percent on the second day of the holiday.',
    ['extra second', 'missing 首'],
  ],
  [
    'what only looks said twice',
    '每天三班，行程4小时。',
    'Three flights a day take 4 hours, and seven hours back.',
    ['extra seven hours'],
  ],
  [
    'both for two years',
    '双方提前两年达到目标。',
    'They met the target two days ahead of time.',
    ['unit 两年 / two days'],
  ],
  [
    'a bound apart from its figure',
    '上座人数不超过座位总数的30%。',
    'Audiences are to be no smaller than 30% of the seats.',
    ['bound 30% / 30%'],
  ],
  [
    'nearly for more than twice',
    '失业率几乎是十年前的两倍。',
    'The jobless rate is more than twice what it was a decade ago.',
    ['bound 两倍 / twice'],
  ],
  [
    'two for three, a third time beside it',
    '两国外长第三次通话。',
    'The three ministers spoke for the third time.',
    ['extra three', 'missing 两'],
  ],
  [
    'a bound of what is small',
    '户外活动不足一小时。',
    'They spent more than an hour outdoors.',
    ['bound 一小时 / an hour'],
  ],
  [
    'the direction of a change',
    '成交额比前一天减少319亿元。',
    'Turnover was 31.9 billion yuan more than the day before.',
    ['direction 319亿元 / 31.9 billion yuan'],
  ],
  [
    'a rise for a fall',
    '出口下降4.6%。',
    'Exports rose by 4.6 percent.',
    ['direction 4.6% / 4.6 percent'],
  ],
  [
    'years for days',
    '近日，他来到这里。',
    'He came here in recent years.',
    ['unit 近日 / recent years'],
  ],
  [
    'what a rate is per',
    '每亩增产50公斤。',
    'The yield rose by 50 kilograms per hectare.',
    ['unit 每亩 / per hectare'],
  ],
  [
    'the numbers of two scores',
    '他们以3比1获胜，首局22比25。',
    'They won 22-1, losing the first set 3-25.',
    ['order 22比25 / 22-1', 'order 22比25 / 3-25', 'order 3比1 / 22-1', 'order 3比1 / 3-25'],
  ],
  [
    'what one of them counts',
    '代表团获得13金、6银。',
    'The delegation took 6 gold and 13 silver medals.',
    ['order 13 / 13', 'order 6 / 6'],
  ],
  [
    'a unit told once',
    '最高气温37.4℃，最低气温24.1℃。',
    'There was a high of 24.1 degrees Celsius and a low of 37.4.',
    ['order 24.1℃ / 24.1 degrees Celsius', 'order 37.4℃ / 37.4'],
  ],
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
