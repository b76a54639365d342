import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { pdfForms, pdfKinds, pdfName, type PdfKind } from './forms.ts';

export interface PrintOptions {
  /** The folder of the built site. */
  site: string;
  /** The path it is built for: `/`. */
  base: string;
  /** The folder the PDFs go to. */
  to: string;
  /** The articles, all of them by default. */
  slugs?: readonly string[];
}

/** Nothing is served there: what the browser asks for is read from the folder. */
const origin = 'http://site.invalid';

/** Prints every article of a built site in every form, from its own page to print from; gives their names. */
export async function printArticles(browser: Browser, options: PrintOptions): Promise<string[]> {
  const base = options.base.replace(/\/$/, '');
  const context = await browser.newContext();
  await context.route(`${origin}/**`, (route) => {
    const path = decodeURIComponent(new URL(route.request().url()).pathname).slice(base.length);
    return route.fulfill({
      path: join(options.site, path, path.endsWith('/') ? 'index.html' : ''),
    });
  });
  const page = await context.newPage();
  const names: string[] = [];
  for (const slug of options.slugs ?? slugsIn(options.site)) {
    for (const kind of pdfKinds) {
      const { lang, choices } = pdfForms[kind];
      const query = new URLSearchParams(choices).toString();
      await page.goto(`${origin}${base}/${lang}/${slug}/print/?${query}`);
      const name = pdfName(slug, kind);
      await printTo(page, join(options.to, name), kind);
      names.push(name);
    }
  }
  await context.close();
  return names;
}

function slugsIn(site: string): string[] {
  return globSync('zh/*/print/index.html', { cwd: site })
    .map((file) => file.split(/[/\\]/)[1] ?? '')
    .sort();
}

async function printTo(page: Page, path: string, kind: PdfKind): Promise<void> {
  const { view = '' } = pdfForms[kind].choices;
  const chosen = await page.locator(`#view-${view}`).isChecked();
  if (!chosen) throw new Error(`The page to print from does not show ${kind}`);
  // Fonts come after the first picture, and are used once what declares them is gone.
  await page.waitForFunction(() => document.getElementById('faces') === null);
  // Files are called by the article alone, and bookmarks join what headings have apart.
  await page.evaluate(async () => {
    document.title = document.title.split(' | ')[0] ?? '';
    for (const part of document.querySelectorAll('.heading :is(.heading-number, .clause)'))
      part.append(' ');
    await document.fonts.ready;
  });
  await page.pdf({ path, preferCSSPageSize: true, tagged: true, outline: true });
}
