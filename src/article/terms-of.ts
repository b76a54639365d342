import { plainText } from '../markdown/plain-text.ts';
import type { Section } from './model.ts';
import { findTerms, type Term } from './terms.ts';

/** The terms that sections have in their text, each once, in the order they occur. */
export function termsOf(sections: readonly Section[], terms: readonly Term[]): Term[] {
  const sentences = sections.flatMap(({ paragraphs }) => paragraphs.flat());
  const found = sentences.flatMap(({ zh }) => findTerms(plainText(zh), terms));
  return [...new Set(found.map(({ term }) => term))];
}
