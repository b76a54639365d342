/**
 * Lighthouse (mobile) on every kind of page of the built site, served as a good host serves it, and the time a switch
 * takes on the longest page. `npm run bench:lighthouse [-- ADDRESS…]`, after `npm run build`; prints a table, and keeps
 * it in `bench.json`. Pages come by HTTP/2, as from every CDN, with `LIGHTHOUSE_HTTP=1.1`
 * by HTTP/1.1. Exit code 1 if anything is over its limit.
 */
import { createServer, type AddressInfo } from 'node:net';
import { loadavg } from 'node:os';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumPath } from '../../../src/pdf/chromium.ts';
import { article, dist, printPage, sectionPage, sourcePage } from '../../site/built-site.ts';
import { keepFigures } from '../keep-figures.ts';
import { serve } from './serve.ts';
import { switchTime } from './switch-time.ts';

/** What is used of Lighthouse, which is installed apart from the project. */
interface Lighthouse {
  default: (
    address: string,
    flags: object,
  ) => Promise<{
    lhr: {
      categories: Record<
        string,
        { score: number | null; auditRefs: { id: string; weight: number }[] }
      >;
      audits: Record<string, { score: number | null; title: string; numericValue?: number }>;
    };
  }>;
}

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const limits = { lcp: 1200, cls: 0, tbt: 50, switch: 100 };
const kinds = [
  '/',
  '/zh/',
  `/zh/${article}/`,
  sectionPage('zh'),
  sectionPage('en'),
  `/zh/${article}/all/`,
  `/en/${article}/words/`,
  `/zh/${article}/numbers/`,
  '/zh/search/',
  '/en/about/',
  '/zh/about/rules/',
  '/en/about/polyphones/',
  sourcePage('en'),
  printPage('zh'),
  '/zh/offline/',
  '/404.html',
];

const folder = resolve(import.meta.dirname, 'node_modules/lighthouse/core/index.js');
const { default: lighthouse } = (await import(pathToFileURL(folder).href)) as Lighthouse;
const debuggingPort = await freePort();
const protocol = process.env.LIGHTHOUSE_HTTP === '1.1' ? 'http/1.1' : 'h2';
const { origin: site, close } = await serve(dist, protocol);
const executablePath = await chromiumPath();
const browser = await chromium.launch({
  ...(executablePath !== undefined && { executablePath }),
  args: ['--no-sandbox', '--ignore-certificate-errors', `--remote-debugging-port=${debuggingPort}`],
});
const measured: Record<string, unknown>[] = [];
let isOver = false;

try {
  const asked = process.argv.slice(2);
  for (const address of asked.length > 0 ? asked : kinds) {
    const { lhr } = await lighthouse(`${site}${address}`, {
      port: debuggingPort,
      logLevel: 'error',
      onlyCategories: categories,
    });
    const scores = categories.map((name) => Math.round((lhr.categories[name]?.score ?? 0) * 100));
    const [lcp = 0, cls = 0, tbt = 0, weight = 0] = [
      'largest-contentful-paint',
      'cumulative-layout-shift',
      'total-blocking-time',
      'total-byte-weight',
    ].map((id) => lhr.audits[id]?.numericValue ?? 0);
    const lost = categories.flatMap((name) =>
      (lhr.categories[name]?.auditRefs ?? [])
        .filter(({ id, weight: counts }) => counts > 0 && (lhr.audits[id]?.score ?? 1) < 0.9)
        .map(({ id }) => id),
    );
    isOver ||= scores.some((score) => score < 100);
    isOver ||= lcp >= limits.lcp || cls > limits.cls || tbt >= limits.tbt;
    measured.push({ address, protocol, scores, lcp, cls, tbt, weight, lost });
    const kilobytes = `${(weight / 1000).toFixed(0)} kB`;
    console.log(
      `${address.padEnd(42)} ${scores.map((score) => String(score).padStart(3)).join(' ')}  ` +
        `LCP ${lcp.toFixed(0)} ms  CLS ${cls.toFixed(3)}  TBT ${tbt.toFixed(0)} ms  ${kilobytes}  ${lost.join(' ')}`,
    );
  }
  const longest = `/zh/${article}/all/`;
  const took = await switchTime(browser, `${site}${longest}`);
  isOver ||= took >= limits.switch;
  measured.push({ address: longest, switch: took });
  console.log(`slowest switch of ${longest} at a quarter of the speed: ${took.toFixed(0)} ms`);
  console.log(
    `load of the machine: ${loadavg()
      .map((load) => load.toFixed(1))
      .join(' ')}`,
  );
} finally {
  await browser.close();
  close();
}
keepFigures('lighthouse', measured);
process.exitCode = Number(isOver);

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((ready) => probe.listen(0, 'localhost', ready));
  const { port: free } = probe.address() as AddressInfo;
  await new Promise((closed) => probe.close(closed));
  return free;
}
