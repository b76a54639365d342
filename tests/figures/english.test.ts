import { expect, test } from 'vitest';
import { quantitiesIn } from '../../src/figures/quantities-in.ts';
import { show } from './show.ts';

/** Kind of figure, text, and its figures in short: text = value, kind, unit. */
const cases: [kind: string, text: string, figures: string[]][] = [
  ['digits', 'four schools and 158 more', ['four = 4', '158 = 158']],
  ['digits', '1,280 households, 162,844 people', ['1,280 = 1280', '162,844 = 162844']],
  [
    'scales',
    '1.18 million, 236 million, 3 trillion',
    ['1.18 million = 1180000', '236 million = 236000000', '3 trillion = 3000000000000'],
  ],
  [
    'scales',
    '$108 billion, 5bn, RMB500m, 2mn',
    [
      '$108 billion = 108000000000 money USD',
      '5bn = 5000000000',
      'RMB500m = 500000000 money CNY',
      '2mn = 2000000',
    ],
  ],
  [
    'words',
    'twenty-one, eighty, three hundred',
    ['twenty-one = 21', 'eighty = 80', 'three hundred = 300'],
  ],
  [
    'words',
    'one hundred and five, two thousand and eight',
    ['one hundred and five = 105', 'two thousand and eight = 2008'],
  ],
  [
    'words',
    'a million, half a million, one and a half million',
    ['a million = 1000000', 'half a million = 500000', 'one and a half million = 1500000'],
  ],
  [
    'words',
    'a dozen, three dozen, half a dozen',
    ['a dozen = 12', 'three dozen = 36', 'half a dozen = 6'],
  ],
  [
    'percentages',
    '5.4%, 5.4 percent, 5.4 per cent, five percent',
    [
      '5.4% = 5.4 percent',
      '5.4 percent = 5.4 percent',
      '5.4 per cent = 5.4 percent',
      'five percent = 5 percent',
    ],
  ],
  ['percentages', 'a 30-percent rise', ['30-percent = 30 percent']],
  [
    'points',
    '0.89 percentage points, a 3-percentage-point rise',
    ['0.89 percentage points = 0.89 points', '3-percentage-point = 3 points'],
  ],
  [
    'multiples',
    'doubled, tripled, three times, twofold, 20-fold',
    [
      'doubled = 2 multiple',
      'tripled = 3 multiple',
      'twofold = 2 multiple',
      '20-fold = 20 multiple',
    ],
  ],
  [
    'fractions',
    'two-thirds, a third of them, one in five, 1/3, three quarters',
    [
      'two-thirds = 0.66666667 fraction',
      'a third = 0.33333333 fraction',
      'one in five = 0.2 fraction',
      '1/3 = 0.33333333 fraction',
      'three quarters = 0.75 fraction',
    ],
  ],
  [
    'ranges',
    '85-90%, 5 to 10 people, 1.2 to 1.5 million, $3 billion to $5 billion',
    [
      '85-90% = 85..90 percent',
      '5 to 10 = 5..10',
      '1.2 to 1.5 million = 1200000..1500000',
      '$3 billion to $5 billion = 3000000000..5000000000 money USD',
    ],
  ],
  ['ranges', 'between 20 and 30 kilometers', ['20 and 30 kilometers = 20..30 measure km']],
  [
    'over',
    'more than 30, over 9,200, above 800 km, exceeding 20%, at least 5, 10 or more',
    [
      '30 = >30',
      '9,200 = >9200',
      '800 km = >800 measure km',
      '20% = >20 percent',
      '5 = ≥5',
      '10 = ≥10',
    ],
  ],
  ['over', '20-odd countries, 70-plus', ['20 = >20', '70 = >70']],
  [
    'under and at most',
    'nearly 100 billion, less than 40%, up to 20, no more than 3 days, within 48 hours',
    [
      '100 billion = <100000000000',
      '40% = <40 percent',
      '20 = ≤20',
      '3 days = ≤3 measure day',
      '48 hours = ≤48 measure hour',
    ],
  ],
  [
    'about',
    'about 1/3, some 4,000, around 40 minutes, approximately 5%',
    [
      '1/3 = ≈0.33333333 fraction',
      '4,000 = ≈4000',
      '40 minutes = ≈40 measure minute',
      '5% = ≈5 percent',
    ],
  ],
  [
    'vague',
    'dozens of people, hundreds of thousands, several hundred, tens of millions',
    [
      'dozens = ~10',
      'hundreds of thousands = ~100000',
      'several hundred = ~100',
      'tens of millions = ~10000000',
    ],
  ],
  [
    'ordinals',
    'the 14th plan, the eighth batch, the 25th article',
    ['14th = 14 ordinal', 'eighth = 8 ordinal', '25th = 25 ordinal'],
  ],
  [
    'full dates',
    'October 5, 2018 and 5 October 2018',
    ['October 5, 2018 = 5 date 2018-10-5', '5 October 2018 = 5 date 2018-10-5'],
  ],
  [
    'full dates',
    'Oct. 5, 2018; 2018-10-05',
    ['Oct. 5, 2018 = 5 date 2018-10-5', '2018-10-05 = 5 date 2018-10-5'],
  ],
  [
    'parts of dates',
    'on November 4, on the 27th, in September, in December 2012',
    [
      'November 4 = 4 date -11-4',
      '27th = 27 ordinal',
      'September = 9 date -9-',
      'December 2012 = 12 date 2012-12-',
    ],
  ],
  [
    'parts of dates',
    'September 28-30, May 5 and 6',
    [
      'September 28-30 = 28 date -9-28',
      'September 28-30 = 30 date -9-30',
      'May 5 and 6 = 5 date -5-5',
      'May 5 and 6 = 6 date -5-6',
    ],
  ],
  ['parts of dates', 'from January to March', ['January = 1 date -1-', 'March = 3 date -3-']],
  ['parts of dates', 'we may 4 times march on', ['4 times = 4 multiple']],
  [
    'years and decades',
    'in 1949, from 2016 to 2020, the 2018-19 season',
    [
      '1949 = 1949 year',
      '2016 to 2020 = 2016..2020 year',
      '2018-19 = 2018 year 2018--',
      '2018-19 = 2019 year 2019--',
    ],
  ],
  [
    'years and decades',
    "the 1970s, the mid-1990s, the '80s, post-90s",
    ['1970s = 1970 decade', '1990s = 1990 decade', '80s = 80 decade', '90s = 90 decade'],
  ],
  ['years and decades', 'the 21st century', ['21st = 21 ordinal']],
  [
    'parts of the year',
    'Q3, the third quarter, 1H',
    ['Q3 = 3 period quarter', 'third quarter = 3 period quarter'],
  ],
  [
    'times',
    '7 p.m., 2:30 pm, 14:00, noon, half past seven',
    [
      '7 p.m. = 1140 time',
      '2:30 pm = 870 time',
      '14:00 = 840 time',
      'noon = 720 time',
      'half past seven = 450 time',
    ],
  ],
  [
    'spans of time',
    '10 years, three months, two and a half hours, 45 minutes',
    [
      '10 years = 10 measure year',
      'three months = 3 measure month',
      'two and a half hours = 2.5 measure hour',
      '45 minutes = 45 measure minute',
    ],
  ],
  [
    'spans of time',
    'seven decades, two decades, a decade ago',
    ['seven decades = 70 measure year', 'two decades = 20 measure year'],
  ],
  ['spans of time', 'an 18-month project', ['18-month = 18 measure month']],
  [
    'ages',
    'a 71-year-old man, 34 years old',
    ['71-year-old = 71 age year', '34 years old = 34 age year'],
  ],
  [
    'money',
    '15 yuan, 20.3 million yuan, $420, HK$4.7 billion, 10 billion euros, RMB 5 billion',
    [
      '15 yuan = 15 money CNY',
      '20.3 million yuan = 20300000 money CNY',
      '$420 = 420 money USD',
      'HK$4.7 billion = 4700000000 money HKD',
      '10 billion euros = 10000000000 money EUR',
      'RMB 5 billion = 5000000000 money CNY',
    ],
  ],
  [
    'money',
    '5.6 billion U.S. dollars, 3 billion roubles',
    ['5.6 billion U.S. dollars = 5600000000 money USD', '3 billion roubles = 3000000000 money RUB'],
  ],
  [
    'areas',
    '1.6 million mu, 2.3 million square meters, 3.5 hectares, 50 acres',
    [
      '1.6 million mu = 1600000 measure mu',
      '2.3 million square meters = 2300000 measure m2',
      '3.5 hectares = 3.5 measure ha',
      '50 acres = 50 measure acre',
    ],
  ],
  [
    'lengths',
    '800 km, 12 nautical miles, five miles, a 6-meter wall',
    [
      '800 km = 800 measure km',
      '12 nautical miles = 12 measure nmi',
      'five miles = 5 measure mile',
      '6-meter = 6 measure m',
    ],
  ],
  [
    'weights',
    '1 million tons, 300 kilograms, 5 grams',
    [
      '1 million tons = 1000000 measure t',
      '300 kilograms = 300 measure kg',
      '5 grams = 5 measure g',
    ],
  ],
  [
    'other measures',
    '35 degrees Celsius, 2 million barrels, 5 liters, 25 basis points, 110 million kWh',
    [
      '35 degrees Celsius = 35 measure °C',
      '2 million barrels = 2000000 measure barrel',
      '5 liters = 5 measure L',
      '25 basis points = 25 measure bp',
      '110 million kWh = 110000000 measure kWh',
    ],
  ],
  ['scores', '4-2, 3:1, 25-21', ['4-2 = 4..2 score', '3:1 = 3..1 score', '25-21 = 25..21 score']],
  ['names with digits', 'COVID-19, G20, 5G and 4K, F-16, PM2.5, GMT+8', []],
  ['small numbers', 'one of them, both sides, the first time, half of it, a year ago', []],
  [
    'fiscal years',
    'FY18 and FY2019-20',
    ['FY18 = 2018 year', 'FY2019-20 = 2019 year', 'FY2019-20 = 2020 year'],
  ],
  ['per mille', '5 per mille, 3‰', ['5 per mille = 0.5 percent', '3‰ = 0.3 percent']],
  ['parts of a point', 'half a percentage point', ['half a percentage point = 0.5 points']],
  ['halves', 'profit halved', ['halved = 0.5 multiple']],
  ['addresses and set phrases', 'www.12306.cn is open 24/7, on a 7*24 basis', []],
];

test.each(cases)('English: %s in “%s”', (_, text, figures) => {
  expect(quantitiesIn(text, 'en').map(show)).toEqual(figures);
});
