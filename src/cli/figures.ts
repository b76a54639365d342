import { readFileSync, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { termSpans } from '../article/term-spans.ts';
import { parseTerms, type Term } from '../article/terms.ts';
import { compareFigures, type Disagreement } from '../figures/compare.ts';
import { contentFolder } from '../site.ts';
import { UsageError } from './usage-error.ts';

/**
 * `figures`: `zh<TAB>en` a line on standard input; on standard output a JSON object for each line whose
 * figures disagree: `missing` holds those of the Chinese that the English has not, `extra` those it has for
 * itself, `disagreements` what is wrong with each and where. Exit code 1 if there is any.
 */
export async function figures(args: string[]): Promise<number> {
  if (args.length > 0)
    throw new UsageError('Usage: shuangdu figures < FILE, with zh<TAB>en a line');
  const terms = readTerms();
  let [number, disagree] = [0, false];
  let output = '';
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    const [zh, en] = partsOf(line, number);
    const found = compareFigures(zh, en, termSpans(zh, en, terms)).filter(
      ({ isSlight }) => !isSlight,
    );
    if (found.length === 0) continue;
    disagree = true;
    output += `${JSON.stringify(describe(number, found))}\n`;
    if (output.length > 65_536) {
      process.stdout.write(output);
      output = '';
    }
  }
  process.stdout.write(output);
  return disagree ? 1 : 0;
}

function partsOf(line: string, number: number): [string, string] {
  const [zh, en] = line.replace(/^\uFEFF/, '').split('\t');
  if (zh !== undefined && en !== undefined) return [zh, en];
  throw new UsageError(
    `Line ${number} has no tab. Write the Chinese, a tab and its English on each line.`,
  );
}

/** The fixed phrases of the project the command is run in, if it is run in one. */
function readTerms(): Term[] {
  const file = `${contentFolder}/terms.yaml`;
  return statSync(file, { throwIfNoEntry: false })?.isFile()
    ? parseTerms(file, readFileSync(file, 'utf8')).terms
    : [];
}

function describe(line: number, found: readonly Disagreement[]): object {
  return {
    line,
    missing: found.flatMap(({ zh }) => (zh === undefined ? [] : [zh.text])),
    extra: found.flatMap(({ en }) => (en === undefined ? [] : [en.text])),
    disagreements: found.map(({ kind, zh, en }) => ({
      kind,
      ...(zh && { zh: { text: zh.text, start: zh.start, end: zh.end } }),
      ...(en && { en: { text: en.text, start: en.start, end: en.end } }),
    })),
  };
}
