import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from '@playwright/test';
import { basePath } from '../site.ts';
import { chromiumPath } from './chromium.ts';
import { printArticles } from './print-articles.ts';

/**
 * `npm run pdf`: builds the site, prints its articles, and builds it again with the PDFs among its
 * downloads. A build by itself has none, so that a PDF is never older than the text beside it.
 */
const folder = resolve('node_modules/.cache/pdf');
const args = ['--disable-background-networking', '--disable-dev-shm-usage', '--no-sandbox'];

process.exitCode = await makePdfs();

async function makePdfs(): Promise<number> {
  const browser = await launch();
  if (browser === undefined) return 1;
  try {
    if (!build()) return 1;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const names = await printArticles(browser, { site: 'dist', base: basePath, to: folder });
    for (const name of names) console.log(`${name}  ${statSync(join(folder, name)).size} bytes`);
  } finally {
    await browser.close();
  }
  return build({ PDF_FOLDER: folder }) ? 0 : 1;
}

/** Chromium, before anything is built; without one a line says what to do. */
async function launch(): Promise<Browser | undefined> {
  try {
    const { chromium } = await import('@playwright/test');
    const executablePath = await chromiumPath();
    return await chromium.launch({ args, ...(executablePath && { executablePath }) });
  } catch (error) {
    const [reason = ''] = String(error instanceof Error ? error.message : error).split('\n');
    const given = process.env.CHROMIUM_PATH;
    const what = given === undefined ? 'No Chromium to print with' : `${given} does not start`;
    console.error(
      `${what} (${reason}). Run “npx playwright install chromium”, or name one that starts in CHROMIUM_PATH.`,
    );
    return undefined;
  }
}

function build(more: Record<string, string> = {}): boolean {
  const command = join('src', 'build', 'main.mjs');
  const env = { ...process.env, ...more };
  return spawnSync(process.execPath, [command], { stdio: 'inherit', env }).status === 0;
}
