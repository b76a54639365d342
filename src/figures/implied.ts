import type { Assignment } from './assign.ts';
import type { Atom } from './atoms.ts';
import type { Reading } from './reading.ts';
import { sayingOf } from './saying-of.ts';

const numbers = 'zero one two three four five six seven eight nine ten'.split(' ');
const margin = new RegExp(
  `\\b(${numbers.join('|')}|\\d{1,2})(?:[- ](?:goals?|points?|sets?|games?|runs?|matches))? (?:down|behind|ahead|up|clear|adrift)\\b`,
  'gi',
);

/** All there are, but not all the time, nor what comes above all. */
const all = new RegExp(
  [
    String.raw`(?<!\b(?:above|after|at|in|not) )\ball(?! (?:but|day|night|over|year|the (?:time|way|year))\b)\b`,
    String.raw`\bevery(?! (?:day|hour|minute|month|season|time|week|year)\b)\b`,
    String.raw`\b(?:each|whole) (?:city|community|county|district|family|household|province|region|school|town|township|village)\b`,
    String.raw`\b(?:entirely|fully|completely|universal(?:ly)?)\b`,
    String.raw`\bfull (?:attendance|capacity|compliance|coverage|marks|participation)\b`,
  ].join('|'),
  'i',
);
const none = /\b(?:no|none|nil|nobody|without)\b/i;
/** By how much something changes, but not what it rises to. */
const change = /(?:增|涨|升|降|减|跌|提高|扩大)[^，。；、至到达为率]*$/u;

/** Whether a number of the Chinese is left out as what is said besides tells it. */
export function impliedIn(zh: string, en: string, { pairs }: Assignment): (atom: Atom) => boolean {
  const months = new Set(pairs.flatMap(([{ kind, value }]) => (kind === 'month' ? [value] : [])));
  let margins: ReadonlySet<number> | undefined;
  const says = sayingOf(en);
  return ({ kind, value, reading }) => {
    // 覆盖率100% is “all counties are covered”.
    if (kind === 'percent' && value === 100 && says(all))
      return !change.test(zh.slice(Math.max(0, reading.start - 12), reading.start));
    // 0票反对 is “none against”.
    if (kind === 'number' && value === 0 && says(none)) return true;
    if (kind === 'score' && reading.to !== undefined) {
      if (isSumOfGames(reading, pairs)) return true;
      // 0比2落后 is “two goals down”.
      margins ??= marginsIn(en);
      return margins.has(Math.abs(reading.value - reading.to));
    }
    // 3月底较2月底 is “in March”.
    const isMonth = kind === 'month' && reading.date?.day === undefined;
    if (!isMonth || !months.has((value % 12) + 1)) return false;
    return /[比较] ?$/.test(zh.slice(Math.max(0, reading.start - 2), reading.start));
  };
}

function marginsIn(en: string): Set<number> {
  return new Set(
    Array.from(en.matchAll(margin), ([, name = '']) =>
      /\d/.test(name) ? Number(name) : numbers.indexOf(name.toLowerCase()),
    ),
  );
}

/** 0比2告负，17比21、19比21: the games tell that one side has won them all. */
function isSumOfGames(sum: Reading, pairs: Assignment['pairs']): boolean {
  const games = new Set(
    pairs.flatMap(([{ kind, reading }]) => (kind === 'score' && reading !== sum ? [reading] : [])),
  );
  const won = [...games].filter(({ value, to = 0 }) => value > to).length;
  const isWhitewash = won === 0 || won === games.size;
  return games.size > 1 && isWhitewash && sum.value === won && sum.to === games.size - won;
}
