import { allMatches } from '../text/all-matches.ts';
import type { Span } from './span.ts';

/** A word of the Chinese without a figure, and how English says it with one. */
type Row = readonly [zh: RegExp, en: RegExp];

const note = (unit: string, value: string): RegExp =>
  new RegExp(`\\((?:1|one|an?) ${unit}\\b[^()\\d]{0,60}(?:${value})[^()\\d]{0,60}\\)`, 'gi');

const rows: readonly Row[] = [
  [/(?<!公)斤/u, /\b(?:per|every|each|a|for) (?:500 ?g(?:rams?)?|half (?:a )?kilo(?:gram)?)\b/gi],
  [/[上中下]旬/u, /\b(?:first|second|middle|last|final) (?:10|ten) days\b/gi],
  [/荣枯/u, /\b50\b/g],
  [/亩/u, note('mu', String.raw`1\/15(?:th)?|0?\.06{1,4}7?|66[67](?:\.\d+)?`)],
  [/(?<!公)斤/u, note('jin', String.raw`500|0?\.5|half`)],
  [/(?<!公)里/u, note('li', String.raw`500|0?\.5|half`)],
];

/**
 * Where the English explains words of the Chinese by figures: 每斤 is “per 500 grams”, 上旬 “the first 10 days”, 亩 may be
 * explained as “(1 mu equals 1/15 hectare)”.
 */
export function explainedWords(zh: string, en: string): Span[] {
  return rows
    .filter(([word]) => word.test(zh))
    .flatMap(([, pattern]) => allMatches(en, pattern))
    .map(({ index, 0: all }) => ({ start: index, end: index + all.length }));
}
