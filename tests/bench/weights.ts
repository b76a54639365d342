/**
 * `node tests/bench/weights.ts`, after `npm run build`: what pages of the built site weigh as they are sent, in Brotli,
 * beside the most they may; `tests/site/weight.spec.ts` holds them to that. Prints a table, and keeps it in `bench.json`.
 */
import { chromium } from '@playwright/test';
import { chromiumPath } from '../../src/pdf/chromium.ts';
import { dist, languages, sectionPage, sectionPages } from '../site/built-site.ts';
import { weighVisits } from '../site/visits.ts';
import { scriptsOf, stylesOf, weigh, weightOf } from '../site/weight.ts';
import { keepFigures } from './keep-figures.ts';
import { serve } from './lighthouse/serve.ts';

const phone = { width: 412, height: 823 };
const texts = sectionPages.map(({ address }) => weightOf(address));
const visits = await measureVisits();
const rows = [
  { what: 'text of a section, in the middle', bytes: middle(texts), KB: 12 },
  { what: 'text of the longest section', bytes: Math.max(...texts), KB: 30 },
  { what: 'styles', bytes: most((html) => weigh(stylesOf(html))), KB: 12 },
  { what: 'scripts before anything is done', bytes: most((html) => weigh(scriptsOf(html))), KB: 6 },
  { what: 'a first visit', bytes: Math.max(...visits.first), KB: 200 },
  { what: 'a next section, in the middle', bytes: middle(visits.next), KB: 20 },
];
console.table(
  rows.map(({ what, bytes, KB }) => ({ what, KB: (bytes / 1024).toFixed(1), 'at most': KB })),
);
keepFigures('weights', rows);
process.exitCode = Number(rows.some(({ bytes, KB }) => bytes > KB * 1024));

function middle(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? NaN;
}

function most(weightIn: (html: string) => number): number {
  return Math.max(...sectionPages.map(({ html }) => weightIn(html)));
}

/** What the longest section brings as the first page of a visit, and each of the others after it. */
async function measureVisits(): Promise<{ first: number[]; next: number[] }> {
  const { origin, close } = await serve(dist, 'http/1.1');
  const executablePath = await chromiumPath();
  const browser = await chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    args: ['--no-sandbox'],
  });
  const found = { first: [] as number[], next: [] as number[] };
  for (const lang of languages) {
    const options = { baseURL: origin, viewport: phone, serviceWorkers: 'block' } as const;
    const visit = weighVisits(await browser.newPage(options));
    const first = sectionPage(lang);
    found.first.push(await visit(first));
    for (const { address } of sectionPages)
      if (address.startsWith(`/${lang}/`) && address !== first)
        found.next.push(await visit(address));
  }
  await browser.close();
  close();
  return found;
}
