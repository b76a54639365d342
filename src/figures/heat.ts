import type { Told } from './conversions.ts';
import type { Span } from './span.ts';

const minus = /(?:\b(?:minus|negative) |(?<![\p{L}\d])[-−–] ?)$/iu;
const below = /^ below (?:zero|freezing)\b/i;

/** A temperature as it may be meant: below zero where the text says so, the end of a range above it or below. */
export function heatsOf(figure: Told & Span, text: string): Told[] {
  const { start, end, value, to, unit } = figure;
  const isBelow =
    minus.test(text.slice(Math.max(0, start - 10), start)) || below.test(text.slice(end, end + 15));
  if (!isBelow || (unit !== '°C' && unit !== '°F')) return [figure];
  if (to === undefined) return [{ unit, value: -value }];
  return [
    { unit, value: -value, to },
    { unit, value: -value, to: -to },
  ];
}
