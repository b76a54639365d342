import { stemmer } from 'stemmer';

/** What an English word is compared by: `developing` → `develop`; numbers stay as they are. */
export function stem(word: string): string {
  return /^[a-z]+$/.test(word) ? stemmer(word) : word;
}
