import { matchAt } from '../match-at.ts';
import type { Bound } from '../quantity.ts';

const before: readonly (readonly [Bound, RegExp])[] = [
  [
    'most',
    /\b(?:(?:not|never|n[’']t|cannot) [a-z ]{0,24}(?:more|longer|greater|higher|larger) than|up to|at most|(?:no|not) (?:more|greater|higher|larger|longer|bigger) than|(?:not|never|n[’']t|cannot)(?: to| [a-z ]{0,14}to)? exceed(?:ing)?|not over|(?:a )?maximum(?: of)?|within|capped at|as (?:many|much|high) as)$/,
  ],
  [
    'least',
    /\b(?:(?:not|never|n[’']t|cannot) [a-z ]{0,24}(?:less|fewer|lower|shorter|smaller) than|at least|(?:no|not) (?:less|fewer|lower|smaller|shorter) than|not below|(?:a )?minimum(?: of)?)$/,
  ],
  [
    'over',
    /\b(?:more than|over|above|exceed(?:ed|ing|s)?|in excess of|(?:greater|higher|larger|longer|better|bigger) than|upwards? of|surpass(?:ed|ing|es)?|beyond|topp(?:ed|ing)|pass(?:ed|ing)|broke(?: through)?|well over)$/,
  ],
  [
    'under',
    /\b(?:nearly|almost|close to|(?:less|fewer|lower|smaller|shorter) than|under|below|approach(?:ed|ing|es)|just under|just short of|shy of|near)$/,
  ],
  [
    'about',
    /\b(?:about|around|approximately|roughly|some|(?:an )?estimated|approx\.?|circa|or so)$/,
  ],
];
const between =
  /(?: ?(?:(?:us|hk|nt|[acs])?\$|rmb|cny|usd|[€£¥￥]|a total of|the|of|an?|total|to|by))+ ?$/;
const after: readonly (readonly [Bound, RegExp])[] = [
  ['least', / ?(?:or|and) (?:more|above|over|higher|older|beyond|longer|up|upwards?)\b/y],
  ['most', / ?(?:or|and) (?:less|below|under|fewer|lower|younger)\b/y],
  ['about', / or so\b/y],
  ['over', /\+(?!\d)|-?plus\b|[- ]odd\b/y],
];

/** How a figure is bounded by the words before and after it, in lower case: “more than 30”, “10 or more”. */
export function boundAround(
  text: string,
  start: number,
  ends: readonly number[],
): Bound | undefined {
  const ahead = text.slice(Math.max(0, start - 36), start).trimEnd();
  const bare = ahead.replace(between, '').trimEnd();
  const found = before.find(
    ([, pattern]) => pattern.test(ahead) || (bare !== ahead && pattern.test(bare)),
  )?.[0];
  if (found !== undefined) return found;
  for (const end of ends) {
    const bound = after.find(([, pattern]) => matchAt(pattern, text, end) !== null)?.[0];
    if (bound !== undefined) return bound;
  }
  return undefined;
}
