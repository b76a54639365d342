import type { Assignment } from './assign.ts';
import type { Atom } from './atoms.ts';
import { isBracketed } from './bracketed.ts';
import { isYearOfDynasty } from './dynasties.ts';
import { explainsWord } from './explained-words.ts';
import type { Reading } from './reading.ts';
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
  return (atom) => {
    const { reading, kind, value } = atom;
    if (isYearOfDynasty(zh, en, reading, value) || isOfSequel(zh, en, atom)) return true;
    if (explainsWord(zh, en, reading)) return true;
    if (kind === 'time' && isTimeOfDay(zh, en, reading)) return true;
    if (kind === 'money' || kind === 'time' || kind === 'measure') {
      return isBracketed(zh, en, atom, readings);
    }
    if (reading.date === undefined && kind !== 'year') return false;
    if ((kind === 'year' || kind === 'month') && dated.has(reading)) return true;
    if (kind === 'year') return thisYear.test(zh);
    return kind === 'month' && (thisMonth.test(zh) || isMonthBefore(zh, value, pairs));
  };
}

/** 10月…环比 is “from September”. */
function isMonthBefore(zh: string, month: number, pairs: Assignment['pairs']): boolean {
  if (!/环比|[较比]上月/u.test(zh)) return false;
  return pairs.some(([{ kind, value }]) => kind === 'month' && value === (month % 12) + 1);
}

/** What “midnight” and “noon” are besides 零点 and 12点: parts of the day. */
const timesOfDay: Record<string, RegExp> = {
  midnight: /凌晨|午夜|子夜|半夜|深夜|零时|零点/u,
  noon: /中午|正午|午间|晌午/u,
  midday: /中午|正午|午间|晌午/u,
};

function isTimeOfDay(zh: string, en: string, { start, end }: Reading): boolean {
  const name = en.slice(start, end).toLowerCase();
  return Object.hasOwn(timesOfDay, name) && timesOfDay[name]?.test(zh) === true;
}
