import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { article, contentsPage, dist, languages, sectionPage, wordsPage } from './built-site.ts';
import { pdfPages } from './pdf-pages.ts';

/** What a row of the list says. */
interface Row {
  id: string;
  text: string;
  pinyin: string;
  count: number;
  level: string;
  href: string;
}

interface Card {
  senses?: string[];
  count?: number;
  id?: string;
  parts?: string[];
}

const phone = { width: 360, height: 780 };

/** The rows of the lists that are shown. */
const rowsOf = async (page: Page, list = '.words'): Promise<Row[]> => {
  await page.waitForLoadState();
  return page.locator(list).evaluateAll((lists) =>
    lists
      .flatMap((each) => [...each.querySelectorAll<HTMLElement>('.word')])
      .filter((row) => row.checkVisibility())
      .map((row) => {
        const textOf = (cell: string): string => row.querySelector(cell)?.textContent.trim() ?? '';
        return {
          id: row.id,
          text: textOf('b'),
          pinyin: textOf('i'),
          count: Number(textOf('small').slice(1)),
          level: textOf('small + small'),
          href: row.querySelector('a')?.getAttribute('href') ?? '',
        };
      }),
  );
};

const cardFiles = globSync('*.json', { cwd: join(dist, 'words', article) });
const cardsIn = (section: string): Record<string, Card[]> =>
  JSON.parse(readFileSync(join(dist, 'words', article, `${section}.json`), 'utf8')) as Record<
    string,
    Card[]
  >;

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const lang of languages) {
    test(`the three orders list the same words (${lang})`, async ({ page }) => {
      await page.goto(contentsPage(lang));
      await page.locator(`main a[href="${wordsPage(lang)}"]`).click();
      await expect(page).toHaveURL(wordsPage(lang));
      const occurrence = await rowsOf(page);
      expect(occurrence.length).toBeGreaterThan(500);
      expect(new Set(occurrence.map(({ id }) => id)).size).toBe(occurrence.length);

      await page.locator('.tab').nth(1).click();
      await expect(page).toHaveURL(wordsPage(lang, 'frequency'));
      const counts = (await rowsOf(page, '.word-group:not(.word-group ~ .word-group) .words')).map(
        ({ count }) => count,
      );
      expect(counts).toEqual([...counts].sort((a, b) => b - a));

      await page.locator('.tab').nth(2).click();
      await expect(page).toHaveURL(wordsPage(lang, 'difficulty'));
      const difficulty = await rowsOf(page);
      const ids = (rows: Row[]): string[] => rows.map(({ id }) => id).sort();
      expect(ids(difficulty)).toEqual(ids(occurrence));
      const hardest = await rowsOf(page, '.word-group:not(.word-group ~ .word-group) .words');
      expect([...new Set(hardest.map(({ level }) => level))]).toEqual([
        lang === 'zh' ? '难度 5/5' : 'difficulty 5/5',
      ]);
    });
  }

  test('a word leads to the sentence it occurs in first', async ({ page }) => {
    await page.goto(wordsPage('zh'));
    const rows = await rowsOf(page);
    for (const row of [rows[2], rows[200], rows.at(-1)]) {
      await page.goto(row?.href ?? '');
      await expect(page.locator('.pair:target .zh')).toContainText(row?.text ?? '-');
    }
    await page.goto(rows.find(({ text }) => text === '全方位')?.href ?? '');
    await expect(page.locator('h1 .zh')).toContainText('全方位');
  });

  test('a section leads to its own words, and buttons to those of any other', async ({ page }) => {
    await page.goto(sectionPage('en', 'culture'));
    await page.locator('.kicker a[href*="words"]').click();
    await expect(page).toHaveURL(`${wordsPage('en')}#in-culture`);
    const texts = async (): Promise<string[]> => (await rowsOf(page)).map(({ text }) => text);
    const culture = await texts();
    expect(culture).toContain('音乐会');
    expect(culture).not.toContain('期货');

    await page.locator('.section-filter [value="countryside"]').focus();
    await page.keyboard.press('Space');
    const countryside = await texts();
    expect(countryside).toContain('期货');
    expect(countryside).not.toContain('音乐会');
    await expect(page.locator('#in-culture')).toBeHidden();
    await expect(page.locator('#in-countryside')).toBeVisible();

    await page.locator('.section-filter label').first().click();
    expect((await texts()).length).toBeGreaterThan(500);
  });

  test('on a phone the sections are a sheet', async ({ page }) => {
    await page.setViewportSize(phone);
    await page.goto(wordsPage('zh'));
    await page.locator('.filter-button').click();
    await page.locator('.section-filter label').nth(4).click();
    await page.keyboard.press('Escape');
    await expect(page.locator('.section-filter')).toBeHidden();
    const rows = await rowsOf(page);
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.length).toBeLessThan(200);
  });

  test('on paper it is a sheet in two columns, of the section that is chosen', async ({ page }) => {
    await page.goto(`${wordsPage('en')}#in-targets`);
    await page.emulateMedia({ media: 'print' });
    for (const control of ['.bar', '.section-filter', '.tabs', '.word > a']) {
      await expect(page.locator(control).first()).toBeHidden();
    }
    const edges = await page
      .locator('.word:visible')
      .evaluateAll((rows) => rows.map((row) => Math.round(row.getBoundingClientRect().left)));
    expect(new Set(edges).size).toBe(2);
    await expect(page.locator('#in-targets')).toBeVisible();
    const sheets = await page
      .locator('head link[rel="stylesheet"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(sheets.map((sheet) => readFileSync(join(dist, sheet), 'utf8')).join('\n')).toMatch(
      /@top-center\{content:"Vocabulary {2}·/,
    );
    expect(pdfPages(await page.pdf({ format: 'A4' })).count).toBeLessThanOrEqual(2);
    await page.goto(wordsPage('en'));
    expect(pdfPages(await page.pdf({ format: 'A4' })).count).toBeLessThanOrEqual(24);
  });
});

test('the section that is chosen stays in the address and in the other orders', async ({
  page,
}) => {
  await page.goto(wordsPage('en'));
  await page.locator('.section-filter label').nth(2).click();
  await expect(page).toHaveURL(/#in-[a-z-]+$/);
  const chosen = await page.locator('.section-filter :checked').getAttribute('value');
  const before = (await rowsOf(page)).map(({ id }) => id);
  await page.locator('.tab').nth(2).click();
  await expect(page).toHaveURL(`${wordsPage('en', 'difficulty')}#in-${chosen ?? ''}`);
  expect((await rowsOf(page)).map(({ id }) => id).sort()).toEqual(before.sort());

  await page.locator('.section-filter label').first().click();
  await expect(page).toHaveURL(wordsPage('en', 'difficulty'));
  expect((await rowsOf(page)).length).toBeGreaterThan(before.length);
});

test('an address can name a word; it is marked, clear of the bar', async ({ page }) => {
  await page.goto(`${wordsPage('zh')}#东北振兴`);
  const row = page.locator('.word:target');
  await expect(row.locator('b').first()).toHaveText('东北振兴');
  await expect(row).toBeInViewport();
  const bar = await page.locator('.bar').boundingBox();
  const box = await row.boundingBox();
  expect(box?.y ?? 0).toBeGreaterThan((bar?.y ?? 0) + (bar?.height ?? 0));
});

test('every word of a section has a card, its parts too, and a row on the words page', async ({
  page,
}) => {
  await page.goto(wordsPage('zh'));
  const ids = new Set((await rowsOf(page)).map(({ id }) => id));
  expect(cardFiles.length).toBe(12);
  for (const file of cardFiles) {
    const section = basename(file, '.json');
    const cards = cardsIn(section);
    await page.goto(sectionPage('zh', section));
    const words = await page
      .locator('main :is(h1, .text) ruby')
      .evaluateAll((rubies) => rubies.map(({ textContent }) => textContent));
    // A term's link may cut a word in two.
    const unknown = words.filter((word) => word.length > 1 && cards[word] === undefined);
    expect(unknown, section).toEqual([]);
    for (const [text, entries] of Object.entries(cards)) {
      for (const { id = text, count, parts = [], senses } of entries) {
        if (count !== undefined) expect(ids, text).toContain(id);
        expect(parts.filter((part) => cards[part] === undefined)).toEqual([]);
        expect(senses ?? parts, text).not.toEqual([]);
      }
    }
  }
});

test('the cards of a section weigh at most 12 KB', () => {
  const sizes = cardFiles.map(
    (file) => brotliCompressSync(readFileSync(join(dist, 'words', article, file))).length,
  );
  expect(Math.max(...sizes)).toBeLessThanOrEqual(12 * 1024);
});

test('on a phone the longest name of a section has room, and the title is seen above it', async ({
  page,
}) => {
  await page.setViewportSize(phone);
  await page.goto(`${wordsPage('en')}#in-business-environment`);
  const button = page.locator('.filter-button');
  await expect(button).toHaveText(/: /);
  const { x = 0, width = 0 } = (await button.boundingBox()) ?? {};
  expect(x + width).toBeLessThanOrEqual(phone.width);
  const bar = (await page.locator('.bar').boundingBox()) ?? { y: 0, height: 0 };
  const title = await page.locator('h1').boundingBox();
  expect(title?.y).toBeGreaterThanOrEqual(bar.y + bar.height);
});
