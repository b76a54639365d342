import type { Assignment } from './assign.ts';
import type { Atom } from './atoms.ts';

const startOfDay = /[日号] ?(?:零|0) ?[时点](?!\d|[一二三四五六七八九十])/u;
const midnight = /\bmidnight\b/i;
/** The days a month may have before the first of the next. */
const lastDays = new Set([28, 29, 30, 31]);

/** The days left alone on both sides that are one midnight: 21日零时 is “midnight on the 20th”. */
export function sameMidnight(
  { pairs, zh, en }: Assignment,
  zhText: string,
  enText: string,
): Set<Atom> {
  if (!startOfDay.test(zhText) || !midnight.test(enText)) return new Set();
  return new Set(
    [...zh, ...pairs.map(([one]) => one)].filter(isDay).flatMap((day) => {
      const eve = en.find((each) => isDay(each) && isDayBefore(each, day));
      if (eve === undefined) return [];
      const readings = [day.reading, eve.reading];
      const isMonthOfIt = ({ kind, reading }: Atom): boolean =>
        day.value === 1 && kind === 'month' && readings.includes(reading);
      return [day, eve, ...zh.filter(isMonthOfIt), ...en.filter(isMonthOfIt)];
    }),
  );
}

/** “The 20th” alone is an ordinal. */
function isDay({ kind }: Atom): boolean {
  return kind === 'day' || kind === 'ordinal';
}

function isDayBefore(eve: Atom, day: Atom): boolean {
  if (day.value > 1) return eve.value === day.value - 1;
  const [month, next] = [eve.reading.date?.month, day.reading.date?.month];
  const isMonthBefore = month === undefined || next === undefined || month % 12 === next - 1;
  return lastDays.has(eve.value) && isMonthBefore;
}
