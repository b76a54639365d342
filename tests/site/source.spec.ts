import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { article, contentsPage, languages, sectionPage, sourcePage } from './built-site.ts';
import { pdfPages } from './pdf-pages.ts';

test.use({ javaScriptEnabled: false });

const received = readFileSync(
  join(import.meta.dirname, '../../content', article, 'source.txt'),
  'utf8',
).split('\n');

test('every line of the source is there as received, by its number', async ({ page }) => {
  await page.goto(sourcePage('zh'));
  const lines = await page.locator('.source-line').evaluateAll((all) =>
    all.map((line) => [
      line.id,
      [...(line.querySelector('.line-text')?.childNodes ?? [])]
        .filter((node) => !(node instanceof Element && node.matches('.edit-mark')))
        .map(({ textContent }) => textContent)
        .join(''),
    ]),
  );
  expect(lines).toEqual(
    received.slice(0, lines.length).map((line, index) => [`line-${index + 1}`, line]),
  );
  expect(received.slice(lines.length).join('')).toBe('');
});

test('a line leads to its sentence, an edit to its reason, a moved text to where it went', async ({
  page,
}) => {
  for (const lang of languages) {
    await page.goto(contentsPage(lang));
    await page
      .locator(`main a[href="${sourcePage(lang)}"]`)
      .first()
      .click();
    await expect(page.locator('.edit-note:not(.arrival)')).not.toHaveCount(0);
    for (const mark of await page.locator('.edit-mark').all()) {
      const reason = page.locator(`[id="${((await mark.getAttribute('href')) ?? '').slice(1)}"]`);
      await expect(reason).toContainText((await mark.textContent())?.trim() ?? '?');
    }
    await page.locator('.edit-note a[href^="#moved-"]').first().click();
    await expect(page.locator('.arrival:target')).toBeInViewport();

    const line = page.locator('.source-line', { has: page.locator('a.line-number') }).last();
    const text = (await line.locator('.line-text').textContent()) ?? '?';
    await line.locator('a.line-number').click();
    await expect(page).toHaveURL(/#p\d+\.\d+$/);
    await expect(page.locator('.pair:target .zh')).toContainText(text.trim().slice(0, 3));
  }
});

test('the sides stand beside each other on a desk and on paper, one under the other on a phone', async ({
  page,
}) => {
  const sides = () =>
    page
      .locator('.facsimile-row', { has: page.locator('.edited-block.text') })
      .first()
      .evaluate((row) => {
        const [source, edited] = ['.source-lines', '.edited'].map((side) =>
          row.querySelector(side)?.getBoundingClientRect(),
        );
        return (edited?.left ?? 0) >= (source?.right ?? Infinity) ? 'beside' : 'under';
      });
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(sourcePage('en'));
  expect(await sides()).toBe('beside');
  await page.setViewportSize({ width: 360, height: 780 });
  expect(await sides()).toBe('under');
  await page.emulateMedia({ media: 'print' });
  expect(await sides()).toBe('beside');
  expect(pdfPages(await page.pdf({ format: 'A4' })).count).toBeLessThanOrEqual(10);
  await page.goto(sectionPage('en'));
  await page.emulateMedia({ media: 'screen' });
  await expect(page.locator(`.colophon a[href="${sourcePage('en')}"]`)).toBeVisible();
});
