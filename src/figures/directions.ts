import type { Assignment } from './assign.ts';
import type { Pair } from './order.ts';
import type { Span } from './span.ts';

type Direction = 'up' | 'down';

const about = '(?:了|约|近|逾|超过?|不到|至少|达到?|为)*';
const zhBefore: readonly (readonly [Direction, RegExp])[] = [
  [
    'up',
    new RegExp(
      `(?:(?<!负)增长|增加|上升|上涨|上调|提高|提升|高出|多出|[增涨升]幅|[净微猛激]增|放量|[比较][^，。；]*(?<![最至不])(?:多[收产卖赚花用挣]?|[高长大快]))${about} ?$`,
      'u',
    ),
  ],
  [
    'down',
    new RegExp(
      `(?:下降|减少|下跌|下滑|下调|降低|回落|缩短|负增长|[降跌]幅|[净锐骤]减|缩量|[比较][^，。；]*(?<![最至不])(?:少[收产卖赚花用挣]?|[低短小慢]))${about} ?$`,
      'u',
    ),
  ],
];

const lately =
  '(?:(?: (?:by|of|a|an|some|about|around|roughly|nearly|almost|over|more than|at least|sharply|slightly))*)';
const money = String.raw`(?: ?(?:us|hk)?[$€£¥]| rmb)?`;
const enBefore: readonly (readonly [Direction, RegExp])[] = [
  [
    'up',
    new RegExp(
      `\\b(?:rose|risen|ris(?:es?|ing)|grew|grown|grow(?:s|ing|th)?|increas(?:es?|ed|ing)|climb(?:s|ed)?|jump(?:s|ed)?|surged|soared|gain(?:s|ed)?|up)${lately}${money} ?$`,
      'i',
    ),
  ],
  [
    'down',
    new RegExp(
      `\\b(?:fell|fall(?:s|en|ing)?|drop(?:s|ped|ping)?|declin(?:es?|ed|ing)|decreas(?:es?|ed|ing)|slid|slipped|sank|shrank|plunged|tumbled|dipped|reduced|down)${lately}${money} ?$`,
      'i',
    ),
  ],
];
const words = String.raw`(?: [a-z-]+){0,2}?`;
const enAfter: readonly (readonly [Direction, RegExp])[] = [
  [
    'up',
    new RegExp(
      `^(?:${words} (?:more|higher|longer|greater|bigger|larger|faster)${words} than\\b|[- ](?:rise|increase|gain|growth|jump)\\b)`,
      'i',
    ),
  ],
  [
    'down',
    new RegExp(
      `^(?:${words} (?:less|fewer|lower|shorter|smaller|slower)${words} than\\b|[- ](?:drop|fall|decline|decrease|reduction)\\b)`,
      'i',
    ),
  ],
];

/** Figures of a change that the English has going the other way: 减少319亿元 as “31.9 billion yuan more”. */
export function turnedDirections({ pairs }: Assignment, zh: string, en: string): Pair[] {
  const told = pairs.filter((pair) => pair.every(({ reading }) => reading.role === 'figure'));
  const times = Map.groupBy(told, ([{ value }]) => value);
  return told.filter(([one, other]) => {
    // Where two figures are the same, it is not certain which stands for which.
    if ((times.get(one.value)?.length ?? 0) > 1) return false;
    const own = directionOf(zh, one.reading, zhBefore, []);
    if (own === undefined) return false;
    const turned = directionOf(en, other.reading, enBefore, enAfter);
    return turned !== undefined && turned !== own;
  });
}

function directionOf(
  text: string,
  { start, end }: Span,
  before: readonly (readonly [Direction, RegExp])[],
  after: readonly (readonly [Direction, RegExp])[],
): Direction | undefined {
  const ahead = text.slice(Math.max(0, start - 30), start);
  const behind = text.slice(end, end + 40);
  return (
    after.find(([, pattern]) => pattern.test(behind))?.[0] ??
    before.find(([, pattern]) => pattern.test(ahead))?.[0]
  );
}
