import { plainText } from '../markdown/plain-text.ts';
import type { Section } from './model.ts';
import { findTerms } from './find-terms.ts';
import type { Term } from './terms.ts';

/** The terms that sections have in their headings and text, each once, in the order they occur. */
export function termsOf(sections: readonly Section[], terms: readonly Term[]): Term[] {
  const texts = sections.flatMap(({ heading, paragraphs }) => [
    ...(heading?.zh ?? []),
    ...paragraphs.flat().map(({ zh }) => plainText(zh)),
  ]);
  const found = texts.flatMap((text) => findTerms(text, terms));
  return [...new Set(found.map(({ term }) => term))];
}
