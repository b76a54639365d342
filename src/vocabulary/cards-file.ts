import { createHash } from 'node:crypto';
import { cardsOf } from './cards-of.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The cards of a section as a file. */
export interface CardsFile {
  /** Carries a hash of the content: a page names the very cards it was built with. */
  name: string;
  json: string;
}

const known = new WeakMap<Vocabulary, Map<string, CardsFile>>();

/** The file that a section's page fetches its cards from: `culture.1f0c2d9a.json`. */
export function cardsFile(vocabulary: Vocabulary, section: string): CardsFile {
  const files = known.get(vocabulary) ?? new Map<string, CardsFile>();
  known.set(vocabulary, files);
  const file = files.get(section) ?? makeFile(vocabulary, section);
  files.set(section, file);
  return file;
}

function makeFile(vocabulary: Vocabulary, section: string): CardsFile {
  const json = JSON.stringify(cardsOf(vocabulary, section));
  const hash = createHash('sha256').update(json).digest('hex').slice(0, 8);
  return { name: `${section}.${hash}.json`, json };
}
