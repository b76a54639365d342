import { createDictionary, type Dictionary } from '../../src/dictionary/dictionary.ts';
import { listEntries } from '../../src/dictionary/raw-entries.ts';
import type { RawEntry } from '../../src/dictionary/entry.ts';

/** A dictionary of entries written as CC-CEDICT's own files have them: `長春 长春 [Chang2 chun1] /see …/`. */
export function dictionaryOf(...lines: string[]): Dictionary {
  return createDictionary(listEntries(lines.map(rawEntry)));
}

export function rawEntry(line: string): RawEntry {
  const [, traditional = '', simplified = '', pinyin = '', english = ''] =
    /^(\S+) (\S+) \[([^\]]+)\] \/(.+)\/$/.exec(line) ?? [];
  return { traditional, simplified, pinyin, english: english.split('/') };
}
