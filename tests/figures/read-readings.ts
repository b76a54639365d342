import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A kind of figure, a text that has some, and these in short, as `show` gives them. */
type Case = [kind: string, text: string, figures: string[]];

/** Reads a table of texts and their figures: a kind after `#`, then texts, each with its figures indented below it. */
export function readReadings(name: string): Case[] {
  const file = join(import.meta.dirname, '../fixtures/figures', name);
  const cases: Case[] = [];
  let kind = '';
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith('# ')) kind = line.slice(2);
    else if (line.startsWith('  ')) cases.at(-1)?.[2].push(line.slice(2));
    else if (line !== '') cases.push([kind, line, []]);
  }
  return cases;
}
