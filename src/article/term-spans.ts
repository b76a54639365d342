import { findRenderings, findTerms } from './find-terms.ts';
import type { Term } from './terms.ts';

interface Span {
  start: number;
  end: number;
}

const numeral = /[\d一二两三四五六七八九十百千万亿双]/u;

/** Where the terms of a sentence that have a number in them stand in it, and their renderings in its English. */
export function termSpans(
  zh: string,
  en: string,
  terms: readonly Term[],
): { zh: Span[]; en: Span[] } {
  const candidates = withNumeral(terms);
  const found = findTerms(zh, candidates);
  if (found.length === 0) return { zh: [], en: [] };
  const occurring = candidates.filter((term) => zh.includes(term.zh));
  return { zh: found, en: findRenderings(en, candidates, occurring) };
}

const numbered = new WeakMap<readonly Term[], readonly Term[]>();

function withNumeral(terms: readonly Term[]): readonly Term[] {
  const known = numbered.get(terms) ?? terms.filter(({ zh }) => numeral.test(zh));
  numbered.set(terms, known);
  return known;
}
