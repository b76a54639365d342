import type { Knowledge } from '../../align/anchors.ts';
import { nameWords, spelledNames } from '../../align/names.ts';
import type { Passage } from '../draft.ts';
import type { EnglishUnit } from './units.ts';

const by = /^by\s/i;

/** The line of English that says who wrote the article: it has the reporter’s name, and “By” if any has. */
export function findByline(
  byline: Passage,
  lines: readonly EnglishUnit[],
  { syllables }: Knowledge,
): EnglishUnit | undefined {
  const reading = syllables(byline.text);
  const named = lines.filter(
    ({ kind, text }) => kind === 'line' && spelledNames(reading, nameWords(text)).length > 0,
  );
  return named.find(({ text }) => by.test(text)) ?? named[0];
}
