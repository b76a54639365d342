import { matchAt } from '../match-at.ts';
import type { Reading } from '../reading.ts';
import { readNumber } from './numerals.ts';

const colon = /([01]?\d|2[0-4])[:.]([0-5]\d)(?::[0-5]\d)?(?!\d)(?: ?([ap])\.?m\b\.?)?/y;
const stopwatch =
  /(\d):([0-5]\d):([0-5]\d)(?!\d)(?! ?[ap]\.?m)|(\d{1,2}):([0-5]\d\.\d{1,3})(?!\d)/y;
const marked = / ?(?:([ap])\.?m\b\.?|o’clock|o'clock|oclock)/y;
/** What a whole hour looks like, before its number is read. */
const wholeHour = /(?:\d{1,2}|[a-z]+) ?(?:[ap]\.?m\b|o[’']?clock)/y;
const past = /(half|a quarter|quarter) (past|to) ([a-z]+|\d{1,2})(?![a-z\d])/y;
const midday = /(?:12 )?(noon|midday|midnight)(?![a-z])/y;
const hours = /([01]\d|2[0-4])([0-5]\d) ?(?:hours|hrs|gmt|utc|local time)(?![a-z])/y;

/** The clock time that starts at a place of a text in lower case: 7 p.m., 14:30, noon. */
export function readTime(text: string, at: number): Reading | undefined {
  const named = matchAt(midday, text, at);
  if (named !== null)
    return timed(at, at + named[0].length, named[1] === 'midnight' ? 0 : 12, 0, undefined, false);
  const spoken = matchAt(past, text, at);
  const hour =
    spoken === null
      ? undefined
      : readNumber(text, at + spoken[0].length - (spoken[3] ?? '').length);
  if (
    spoken !== null &&
    hour !== undefined &&
    hour.value >= 1 &&
    hour.value <= 12 &&
    hour.scale === 1
  ) {
    const minutes = spoken[1] === 'half' ? 30 : 15;
    const [whole, rest] =
      spoken[2] === 'to' ? [hour.value - 1, 60 - minutes] : [hour.value, minutes];
    return timed(at, hour.end, whole, rest, undefined, hour.inDigits);
  }
  const military = matchAt(hours, text, at);
  if (military !== null) {
    return timed(at, at + military[0].length, Number(military[1]), Number(military[2]));
  }
  const digital = matchAt(colon, text, at);
  if (digital !== null && (digital[0].includes(':') || digital[3] !== undefined)) {
    return timed(at, at + digital[0].length, Number(digital[1]), Number(digital[2]), digital[3]);
  }
  if (matchAt(wholeHour, text, at) === null) return undefined;
  const number = readNumber(text, at);
  if (number === undefined || number.value > 12 || number.ordinal || number.vague) return undefined;
  const mark = matchAt(marked, text, number.end);
  if (mark === null) return undefined;
  return timed(at, number.end + mark[0].length, number.value, 0, mark[1], number.inDigits);
}

const halves: Record<string, Reading['half']> = { a: 'morning', p: 'afternoon' };

function timed(
  start: number,
  end: number,
  hour: number,
  minutes: number,
  half?: string,
  inDigits = true,
): Reading {
  const late = half === 'p' && hour < 12 ? 12 : half === 'a' && hour === 12 ? -12 : 0;
  const value = (hour + late) * 60 + minutes;
  const named = hour < 12 ? halves[half ?? ''] : undefined;
  return {
    ...{ start, end, kind: 'time', value, inDigits, role: 'figure' },
    ...(named !== undefined && { half: named }),
  };
}

/** What a stopwatch shows, 3:42.44 or 2:01:39: hours, minutes and seconds. */
export function readStopwatch(text: string, at: number): Reading[] | undefined {
  const match = matchAt(stopwatch, text, at);
  if (match === null) return undefined;
  const [all, hours, minutes, seconds, shortMinutes, shortSeconds] = match;
  const parts: [string, string | undefined][] = [
    ['hour', hours],
    ['minute', minutes ?? shortMinutes],
    ['second', seconds ?? shortSeconds],
  ];
  return parts.flatMap(([unit, value]): Reading[] => {
    if (value === undefined) return [];
    const end = at + all.length;
    return [
      {
        start: at,
        end,
        kind: 'measure',
        value: Number(value),
        unit,
        inDigits: true,
        role: 'figure',
      },
    ];
  });
}
