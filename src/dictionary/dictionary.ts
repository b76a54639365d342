import type { DictionaryEntry } from './entry.ts';
import { parseEntry } from './parse-entry.ts';
import type { RawEntries } from './raw-entries.ts';

/** A dictionary to look words up in. */
export interface Dictionary {
  has: (text: string) => boolean;
  /** How long a word of it at most is that begins with the first two units of a text. */
  longestFrom: (text: string) => number;
  /** A word's entries, the commonest first as far as the dictionary itself can tell. */
  entriesOf: (text: string) => readonly DictionaryEntry[];
}

/** Makes a dictionary of raw entries. An entry is parsed when it is looked up: most never are. */
export function createDictionary(raw: RawEntries): Dictionary {
  const parsed = new Map<string, readonly DictionaryEntry[]>();
  let uses: ReadonlyMap<string, number> | undefined;
  const commonestFirst = (entries: DictionaryEntry[]): DictionaryEntry[] => {
    if (new Set(entries.map(({ traditional }) => traditional)).size < 2) return entries;
    uses ??= countUses(raw.all());
    const use = ({ traditional }: DictionaryEntry): number => uses?.get(traditional) ?? 0;
    return entries.sort((a, b) => use(b) - use(a));
  };
  return {
    has: raw.has,
    longestFrom: raw.longestFrom,
    entriesOf(text) {
      let entries = parsed.get(text);
      if (entries === undefined) {
        entries = commonestFirst(raw.of(text).map(parseEntry));
        parsed.set(text, entries);
      }
      return entries;
    },
  };
}

/** In how many words, names aside, each traditional character is used: 後 in far more than 后, empress. */
function countUses(raw: ReturnType<RawEntries['all']>): Map<string, number> {
  const uses = new Map<string, number>();
  for (const { traditional, pinyin } of raw) {
    if (traditional.length < 2 || /[A-Z]/.test(pinyin)) continue;
    for (const character of traditional) uses.set(character, (uses.get(character) ?? 0) + 1);
  }
  return uses;
}
