import type { Assignment } from './assign.ts';
import type { Atom } from './atoms.ts';

const startOfDay = /^ ?(?:凌晨)?(?:零|0) ?[时点](?!\d|[一二三四五六七八九十])/u;
/** “Midnight on Friday, December 20”, “December 20 at midnight”. */
const midnightBefore = /\bmidnight\b[^.;:]{0,20}$/i;
const midnightAfter = /^[^.;:]{0,15}\bmidnight\b/i;
/** The days a month may have before the first of the next. */
const lastDays = new Set([28, 29, 30, 31]);

/** The days left alone on both sides that are one midnight: 21日零时 is “midnight on the 20th”. */
export function sameMidnight(
  { pairs, zh, en }: Assignment,
  zhText: string,
  enText: string,
): Set<Atom> {
  const eves = en.filter((each) => isDay(each) && isAtMidnight(each, enText));
  if (eves.length === 0) return new Set();
  const days = [...zh, ...pairs.map(([one]) => one)].filter(isDay);
  return new Set(
    days.flatMap((day) => {
      if (!startsAt(day, zhText)) return [];
      const eve = eves.find((each) => isDayBefore(each, day));
      if (eve === undefined) return [];
      const readings = [day.reading, eve.reading];
      // The month is another, or the Chinese has left it to the context.
      const mayDiffer = day.value === 1 || day.reading.date?.month === undefined;
      const isMonthOfIt = ({ kind, reading }: Atom): boolean =>
        mayDiffer && kind === 'month' && readings.includes(reading);
      return [day, eve, ...zh.filter(isMonthOfIt), ...en.filter(isMonthOfIt)];
    }),
  );
}

function startsAt({ reading: { end } }: Atom, text: string): boolean {
  return /[日号]/.test(text[end - 1] ?? '') && startOfDay.test(text.slice(end, end + 6));
}

function isAtMidnight({ reading: { start, end } }: Atom, text: string): boolean {
  return (
    midnightBefore.test(text.slice(Math.max(0, start - 30), start)) ||
    midnightAfter.test(text.slice(end, end + 30))
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
