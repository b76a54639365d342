import type { Assignment } from './assign.ts';
import type { Atom } from './atoms.ts';
import { isBracketed } from './bracketed.ts';
import { isYearOfDynasty } from './dynasties.ts';
import { explainedWords } from './explained-words.ts';
import type { Reading } from './reading.ts';
import type { Span } from './span.ts';
import { sayingOf } from './saying-of.ts';
import { isOfSequel } from './sequels.ts';

const weekday = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/;
const hanWeekday = /(?:周|星期|礼拜)[一二三四五六日天]/u;

/** Whether English may name the day of a date by its place in the week: 27日 is “on Friday”. */
export function isWeekday({ reading: { date } }: Atom, zh: string, en: string): boolean {
  if (date?.day === undefined || date.year !== undefined) return false;
  return weekday.test(en) && !hanWeekday.test(zh);
}

const thisYear = /[今去前明后当同本次翌]年|年[初内底末中]/u;
const thisMonth = /[本上下当同]个?月|月[初内底末中]/u;

const monthOnMonth = /环比|[较比]上月/u;

/**
 * Whether English supplies what its Chinese leaves to the context or the reader: the month of a day, the year of 今年,
 * the years of a dynasty, the number of a sequel, what a word of the Chinese comes to.
 */
export function suppliedIn(
  zh: string,
  en: string,
  { pairs }: Assignment,
  readings: readonly Reading[],
): (atom: Atom) => boolean {
  const dated = new Set(pairs.map(([, { reading }]) => reading));
  const says = sayingOf(zh);
  let explained: readonly Span[] | undefined;
  const isExplained = ({ start, end }: Span): boolean => {
    explained ??= explainedWords(zh, en);
    return explained.some((each) => each.start <= start && end <= each.end);
  };
  return (atom) => {
    const { reading, kind, value } = atom;
    if (isYearOfDynasty(zh, en, reading, value) || isOfSequel(zh, en, atom)) return true;
    if (isExplained(reading)) return true;
    if (kind === 'time' && isTimeOfDay(says, en, reading)) return true;
    if (kind === 'money' || kind === 'time' || kind === 'measure') {
      return isBracketed(zh, en, atom, readings);
    }
    if (reading.date === undefined && kind !== 'year') return false;
    if ((kind === 'year' || kind === 'month') && dated.has(reading)) return true;
    if (kind === 'year') return says(thisYear);
    return (
      kind === 'month' && (says(thisMonth) || (says(monthOnMonth) && isMonthBefore(value, pairs)))
    );
  };
}

/** 10月…环比 is “from September”. */
function isMonthBefore(month: number, pairs: Assignment['pairs']): boolean {
  return pairs.some(([{ kind, value }]) => kind === 'month' && value === (month % 12) + 1);
}

/** What “midnight” and “noon” are besides 零点 and 12点: parts of the day. */
const timesOfDay = new Map(
  Object.entries({
    midnight: /凌晨|午夜|子夜|半夜|深夜|零时|零点/u,
    noon: /中午|正午|午间|晌午/u,
    midday: /中午|正午|午间|晌午/u,
  }),
);

function isTimeOfDay(
  says: (pattern: RegExp) => boolean,
  en: string,
  { start, end }: Reading,
): boolean {
  const pattern = timesOfDay.get(en.slice(start, end).toLowerCase());
  return pattern !== undefined && says(pattern);
}
