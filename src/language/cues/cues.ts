import { acts } from './acts.ts';
import type { Cue } from './cue.ts';
import { elsewhere } from './elsewhere.ts';
import { inNews } from './in-news.ts';
import { nature } from './nature.ts';
import { placesAndPeoples } from './places-and-peoples.ts';
import { rare } from './rare.ts';

/** What settles a polyphone right beside it, by character; the first cue that fits decides. */
export const cues: Readonly<Record<string, readonly Cue[]>> = joined([
  placesAndPeoples,
  nature,
  acts,
  inNews,
  elsewhere,
  rare,
]);

function joined(tables: readonly Record<string, readonly Cue[]>[]): Record<string, readonly Cue[]> {
  const all: Record<string, Cue[]> = {};
  for (const [character, own] of tables.flatMap((table) => Object.entries(table))) {
    (all[character] ??= []).push(...own);
  }
  return all;
}
