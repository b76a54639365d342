import type { VocabularyEntry } from './vocabulary.ts';

/** Whether how hard a word is says something: names and set phrases are not learned as words are. */
export function isGraded({ name, term, parts }: VocabularyEntry): boolean {
  return name === undefined && (term === undefined || parts.length === 0);
}
