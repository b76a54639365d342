import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareFigures, type Disagreement } from '../../src/figures/compare.ts';
import { createRandom, slips, wrongFigures } from './wrong-figures.ts';

/**
 * `npm run bench`: false alarms on good pairs, slips caught by kind, and slips of our own making. `FIGURES_EVAL`
 * names a folder with `pairs.tsv` (good: Chinese, English, source) and `errors.tsv` (with a head: zh, en,
 * source, kind).
 */
interface Row {
  zh: string;
  en: string;
  source: string;
  kind: string;
}

const seed = 20_200_108;
const folder = process.env.FIGURES_EVAL ?? join('..', 'shared', 'eval', 'figures');

if (existsSync(join(folder, 'pairs.tsv'))) {
  const good = readRows('pairs.tsv');
  tellFalseAlarms(good);
  if (existsSync(join(folder, 'errors.tsv'))) tellCaught(readRows('errors.tsv').slice(1));
  tellMade(good);
} else {
  console.log(`No pairs.tsv in ${folder}; figures are not scored.`);
}

function readRows(name: string): Row[] {
  const lines = readFileSync(join(folder, name), 'utf8').trimEnd().split(/\r?\n/);
  return lines.map((line) => {
    const [zh = '', en = '', source = '', kind = ''] = line.split('\t');
    return { zh, en, source, kind };
  });
}

/** What the command `figures` would print. */
function found({ zh, en }: Pick<Row, 'zh' | 'en'>): Disagreement[] {
  return compareFigures(zh, en).filter(({ isSlight }) => !isSlight);
}

function tellFalseAlarms(rows: readonly Row[]): void {
  const start = performance.now();
  const flagged = rows.filter((row) => found(row).length > 0);
  const each = (1000 * (performance.now() - start)) / rows.length;
  console.log(`figures: false alarms on ${share(flagged.length, rows.length)} good pairs`);
  console.log(`figures: ${each.toFixed(0)} µs a pair, not warmed up`);
  const kinds = flagged.map((row) =>
    [...new Set(found(row).map(({ kind }) => kind))].sort().join(' and '),
  );
  for (const [kind, group] of Map.groupBy(kinds, (each) => each)) {
    console.log(`  ${kind}: ${String(group.length)}`);
  }
  for (const row of flagged) console.log(`  ${row.source}: ${describe(row)}`);
}

function tellCaught(rows: readonly Row[]): void {
  for (const [kind, group] of Map.groupBy(rows, (row) => row.kind)) {
    const missed = group.filter((row) => found(row).length === 0);
    console.log(`figures: ${kind}: ${share(group.length - missed.length, group.length)} caught`);
    for (const { source } of missed) console.log(`  missed: ${source}`);
  }
}

/** Slips made in the good pairs that are not flagged as they are. */
function tellMade(rows: readonly Row[]): void {
  const random = createRandom(seed);
  const made = rows
    .filter((row) => found(row).length === 0)
    .flatMap(({ zh, en }) => wrongFigures(en, random).map((wrong) => ({ zh, ...wrong })));
  const caught = new Set(made.filter((each) => found(each).length > 0));
  for (const slip of slips) {
    const own = made.filter((each) => each.slip === slip);
    const caughtOfOwn = own.filter((each) => caught.has(each)).length;
    console.log(`figures: made up, ${slip}: ${share(caughtOfOwn, own.length)} caught`);
  }
  console.log(`figures: made up, of every kind: ${share(caught.size, made.length)} caught`);
}

function describe(row: Row): string {
  return found(row)
    .map(({ kind, zh, en }) => `${kind} ${[zh?.text, en?.text].filter(Boolean).join(' / ')}`)
    .join(', ');
}

function share(part: number, whole: number): string {
  return `${String(part)} of ${String(whole)} (${((100 * part) / Math.max(whole, 1)).toFixed(1)} %)`;
}
