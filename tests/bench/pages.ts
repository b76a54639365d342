import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ingest } from '../../src/ingest/ingest.ts';
import { blocksOf } from './page-blocks.ts';
import { addScores, f1, readTruth, scorePage, type PageScore } from './page-score.ts';

/**
 * Prints how well `ingest` finds the paragraphs and headings of pages, and how fast: on the project’s own
 * pages, and on those of a folder that the environment names, `NAME.txt` beside `NAME.truth.txt`.
 */
const own = join(import.meta.dirname, '../fixtures/ingest');
const folder = process.env.PAGES_EVAL ?? '';
const source = join('content', 'changchun-2020', 'source.txt');

interface Page {
  group: string;
  text: string;
  truth: string;
}

const pages = [...ownPages(), ...(folder === '' ? [] : otherPages(folder))];
const groups = Map.groupBy(pages, ({ group }) => group);
console.table(
  Object.fromEntries([...groups].map(([group, all]) => [group, row(addScores(all.map(scoreOf)))])),
);
console.table(speeds());

function ownPages(): Page[] {
  return readdirSync(own)
    .filter((name) => existsSync(join(own, name, 'truth.txt')))
    .map((name) => ({
      group: 'own pages',
      text: readFileSync(join(own, name, 'input.txt'), 'utf8'),
      truth: readFileSync(join(own, name, 'truth.txt'), 'utf8'),
    }));
}

/** Pages of a folder, grouped by the middle of their names: `02-hard-1` → hard. */
function otherPages(path: string): Page[] {
  const names = readdirSync(path).flatMap((file) => /^(.*)\.truth\.txt$/.exec(file)?.[1] ?? []);
  return names.map((name) => ({
    group: name.split('-')[1] ?? name,
    text: readFileSync(join(path, `${name}.txt`), 'utf8'),
    truth: readFileSync(join(path, `${name}.truth.txt`), 'utf8'),
  }));
}

function scoreOf({ text, truth }: Page): PageScore {
  return scorePage(readTruth(truth), blocksOf(ingest(text)));
}

function row({ boundaries, headings, kept, extra }: PageScore): object {
  return {
    'paragraph F1': f1(boundaries).toFixed(3),
    'heading F1': f1(headings).toFixed(3),
    kept: (kept.right / kept.there).toFixed(4),
    extra: (extra / kept.there).toFixed(4),
  };
}

/** Megabytes of UTF-8 a second, cold and warm, and how much longer it takes than to cut lines. */
function speeds(): object {
  const text = readFileSync(source, 'utf8');
  const cold = megabytesASecond(ingest, [text], 1);
  const articles = megabytesASecond(
    ingest,
    Array.from({ length: 40 }, () => text),
    5,
  );
  const book = [Array.from({ length: 300 }, () => text).join('\n')];
  const cut = (each: string): unknown => each.split('\n').map((line) => line.trim());
  const lines = megabytesASecond(cut, book, 5);
  const long = megabytesASecond(ingest, book, 5);
  return {
    'the first page of a process': { 'MB/s': cold.toFixed(2) },
    'one page after the other': { 'MB/s': articles.toFixed(1) },
    'one text of 300 pages': {
      'MB/s': long.toFixed(1),
      'times as long as lines': (lines / long).toFixed(0),
    },
    'cutting it into lines': { 'MB/s': lines.toFixed(1) },
  };
}

/** The best of some passes. */
function megabytesASecond(
  run: (text: string) => unknown,
  texts: readonly string[],
  passes: number,
): number {
  const size = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const rates = Array.from({ length: passes }, () => {
    const start = performance.now();
    for (const text of texts) run(text);
    return size / (performance.now() - start) / 1000;
  });
  return Math.max(...rates);
}
