import { findRenderings, findTerms, type Term } from './terms.ts';

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
  const occurring = terms.filter((term) => numeral.test(term.zh) && zh.includes(term.zh));
  if (occurring.length === 0) return { zh: [], en: [] };
  return { zh: findTerms(zh, occurring), en: findRenderings(en, occurring) };
}
