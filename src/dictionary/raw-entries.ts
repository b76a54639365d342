import type { RawEntry } from './entry.ts';
import { longestFrom } from './longest-from.ts';

/** The entries of a dictionary as they were read, by their simplified characters. */
export interface RawEntries {
  has: (text: string) => boolean;
  /** How long a word at most is that begins with the first two units of a text. */
  longestFrom: (text: string) => number;
  /** Those of a word, in the dictionary’s order. */
  of: (text: string) => RawEntry[];
  all: () => Iterable<RawEntry>;
}

/** Makes some entries ready to be looked up. */
export function listEntries(entries: readonly RawEntry[]): RawEntries {
  const byText = Map.groupBy(entries, ({ simplified }) => simplified);
  return {
    has: (text) => byText.has(text),
    longestFrom: longestFrom(byText.keys()),
    of: (text) => byText.get(text) ?? [],
    all: () => entries,
  };
}

const entryStart = Buffer.from('{"traditional":"');
const keyStart = Buffer.from('"simplified":"');
const quote = 0x22;

/**
 * The same of the JSON they stand in, `[{"traditional":"…","simplified":"…",…},…]`: an entry is parsed when it is asked
 * for, as all of them would take five times the memory, once a thread.
 */
export function indexEntries(json: Buffer): RawEntries {
  const starts = [...startsIn(json)];
  const first = new Map<string, number>();
  // Entries with the same characters stand apart; each knows the next one.
  const next = new Int32Array(starts.length).fill(-1);
  for (let entry = starts.length - 1; entry >= 0; entry -= 1) {
    const text = keyAt(json, starts[entry] ?? 0);
    next[entry] = first.get(text) ?? -1;
    first.set(text, entry);
  }
  const read = (entry: number): RawEntry => {
    const end = json.lastIndexOf('}', (starts[entry + 1] ?? json.length) - 1) + 1;
    return JSON.parse(json.toString('utf8', starts[entry], end)) as RawEntry;
  };
  return {
    has: (text) => first.has(text),
    longestFrom: longestFrom(first.keys()),
    of(text) {
      const found: RawEntry[] = [];
      for (let entry = first.get(text) ?? -1; entry >= 0; entry = next[entry] ?? -1)
        found.push(read(entry));
      return found;
    },
    all: () => starts.keys().map(read),
  };
}

function* startsIn(json: Buffer): Generator<number> {
  for (let at = json.indexOf(entryStart); at >= 0; at = json.indexOf(entryStart, at + 1)) yield at;
}

function keyAt(json: Buffer, start: number): string {
  const key = json.indexOf(keyStart, start) + keyStart.length;
  return json.toString('utf8', key, json.indexOf(quote, key));
}
