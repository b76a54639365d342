import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { dist, sectionPage, wholePage } from './built-site.ts';
import { fontsReady } from './fonts-ready.ts';
import { at } from './switches.ts';

const desk = { width: 1280, height: 800 };
const phone = { width: 360, height: 780 };

const card = (page: Page): Locator => page.locator('#card');
/** Words that are no part of a term. */
const words = (page: Page): Locator => page.locator('main .pair .zh > ruby');
/** The characters the card is on. */
const shown = (page: Page): Locator => card(page).locator('.card-word');

/** Waits for the card to be on a word, and looks that all it should say is there. */
async function expectCardOn(page: Page, word: Locator): Promise<void> {
  const text = (await word.textContent()) ?? '';
  await expect(shown(page)).toHaveText(text);
  await expect(card(page).locator('.card-pinyin').first()).toHaveText(/^\p{L}/u);
  await expect(card(page)).toContainText(/[a-z]{2}/);
  await expect(card(page)).toContainText(/\d+ times|Once/);
  await expect(card(page)).toHaveAttribute('aria-label', new RegExp(text));
}

test('nothing of the card is loaded until it is asked for, and then little', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(at(sectionPage('en'), { pinyin: 'on' }), { waitUntil: 'networkidle' });
  await fontsReady(page);
  await page.mouse.move(5, 400);
  await page.locator('#pinyin-on').focus();
  expect(asked.filter((path) => /card|\/words\//.test(path))).toEqual([]);

  const before = asked.length;
  await words(page).nth(3).click();
  await expectCardOn(page, words(page).nth(3));
  const fetched = asked.slice(before).map((path) => join(dist, path));
  const kinds = fetched.map((path) => /\.\w+$/.exec(path)?.[0]);
  // Type too, where the card shows a character that the page has not.
  expect([...new Set(kinds)].filter((kind) => kind !== '.woff2').sort()).toEqual(['.js', '.json']);
  const size = fetched
    .filter((path) => existsSync(path))
    .reduce((sum, path) => sum + brotliCompressSync(readFileSync(path)).length, 0);
  expect(size).toBeGreaterThan(1000);
  expect(size).toBeLessThan(40 * 1024);

  // The card lies over the word that is clicked next.
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
  const loaded = asked.length;
  await words(page).nth(9).click();
  await expectCardOn(page, words(page).nth(9));
  expect(asked.slice(loaded)).toEqual([]);
});

test('a click on a word opens the card beside it, Escape closes it', async ({ page }) => {
  await page.setViewportSize(desk);
  await page.goto(sectionPage('en'));
  const word = words(page).nth(20);
  await word.click();
  await expectCardOn(page, word);
  const [box, near] = [await card(page).boundingBox(), await word.boundingBox()];
  const gap = Math.max(
    (box?.y ?? 0) - (near?.y ?? 0) - (near?.height ?? 0),
    (near?.y ?? 0) - (box?.y ?? 0) - (box?.height ?? 0),
  );
  expect(gap).toBeGreaterThanOrEqual(0);
  expect(gap).toBeLessThan(24);
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
});

test('a card opens for a word that the pointer rests on, and closes when it leaves', async ({
  page,
}) => {
  await page.setViewportSize(desk);
  await page.goto(sectionPage('en'));
  const word = words(page).nth(6);
  await word.hover();
  await expectCardOn(page, word);
  await card(page).hover();
  await page.waitForTimeout(800);
  await expect(card(page)).toBeVisible();
  await page.mouse.move(5, 400);
  await expect(card(page)).toBeHidden();

  await word.click();
  await expectCardOn(page, word);
  await page.mouse.move(5, 400);
  await page.waitForTimeout(800);
  await expect(card(page)).toBeVisible();
});

test('words that come under a pointer that rests open no card', async ({ page }) => {
  await page.setViewportSize(desk);
  await page.goto(sectionPage('en'));
  const word = words(page).nth(6);
  const { x, y } = (await word.boundingBox()) ?? { x: 0, y: 0 };
  await page.mouse.move(x + 3, y - 77);
  await page.evaluate(() => scrollBy({ top: 80, behavior: 'instant' }));
  await page.locator('.display-button').press('Enter');
  await page.keyboard.press('Escape');
  await page.waitForTimeout(1000);
  await expect(card(page)).toBeHidden();
});

test('a card asked for by pointing stays away from an open sheet', async ({ page }) => {
  await page.setViewportSize(desk);
  await page.goto(sectionPage('en'));
  await page.locator('.display-button').click();
  await words(page).nth(6).hover();
  await page.waitForTimeout(1000);
  await expect(card(page)).toBeHidden();
  await expect(page.locator('#display')).toBeVisible();
});

test('the arrow keys walk the words, and the card goes along', async ({ page }) => {
  await page.goto(sectionPage('en'));
  const all = page.locator('main .zh ruby');
  const first = words(page).first();
  await first.focus();
  const start = await indexOf(all, first);
  await page.keyboard.press('ArrowRight');
  await expect(all.nth(start + 1)).toBeFocused();
  await expectCardOn(page, all.nth(start + 1));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await expect(all.nth(start + 1)).toBeFocused();
  await expectCardOn(page, all.nth(start + 1));

  await page.keyboard.press('ArrowDown');
  const next = page.locator('main .pair').nth(1).locator('.zh ruby').first();
  await expect(next).toBeFocused();
  await expectCardOn(page, next);
  await expect(page.locator('[aria-live]')).toContainText((await next.textContent()) ?? '?');
  await page.keyboard.press('ArrowUp');
  await expect(first).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(card(page).locator(':focus')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
  await expect(first).toBeFocused();
  expect(await page.locator('main ruby[tabindex]').count()).toBe(1);
});

test('keys pressed while the card is on its way are obeyed in their order', async ({ page }) => {
  await page.goto(sectionPage('en'), { waitUntil: 'networkidle' });
  // The card comes before what it needs, and a key between the two.
  await page.route(/_astro\/(?!card).*\.js$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 800));
    await route.continue();
  });
  const come = page.waitForResponse(/card\.[^/]*js$/);
  await words(page).first().focus();
  await come;
  await page.waitForTimeout(200);
  await page.keyboard.press('ArrowRight');
  await expect(card(page)).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expectCardOn(page, page.locator('main .zh ruby:focus'));
});

test('the Tab key stops once in the text, and opens the card there', async ({ page }) => {
  await page.goto(sectionPage('en'));
  await page.locator('main .permalink').first().focus();
  await page.keyboard.press('Tab');
  await expect(words(page).first()).toBeFocused();
  await expectCardOn(page, words(page).first());
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: phone });

  test('a tap opens the card as a sheet that leaves the word in view', async ({ page }) => {
    await page.goto(at(sectionPage('zh'), { view: 'zh', pinyin: 'on' }));
    for (const word of [words(page).nth(2), words(page).nth(60)]) {
      const text = (await word.textContent()) ?? '';
      await word.scrollIntoViewIfNeeded();
      await word.tap();
      await expect(shown(page)).toHaveText(text);
      const [sheet, tapped] = [await card(page).boundingBox(), await word.boundingBox()];
      expect(sheet?.width).toBe(phone.width);
      expect((sheet?.y ?? 0) + (sheet?.height ?? 0)).toBeCloseTo(phone.height, 0);
      expect((tapped?.y ?? 0) + (tapped?.height ?? 0)).toBeLessThanOrEqual(sheet?.y ?? 0);
      await card(page).locator('.sheet-close').tap();
      await expect(card(page)).toBeHidden();
    }
  });

  test('a tap on another word, first on its line, looks that one up', async ({ page }) => {
    await page.goto(sectionPage('en'));
    for (const word of [words(page).nth(2), words(page).nth(5)]) {
      await word.tap();
      await expectCardOn(page, word);
    }
  });
});

test('a term that is clicked comes first, with its parts and its note', async ({ page }) => {
  await page.goto(wholePage('en'));
  const term = page.locator('main .pair .zh a.term:has(ruby + wbr + ruby)').first();
  const text = (await term.textContent()) ?? '?';
  await term.locator('ruby').nth(1).click();
  await expect(shown(page)).toHaveText(text);
  expect(await card(page).locator('.card-line').count()).toBeGreaterThan(1);
  await expect(card(page).locator('dl')).toContainText(text);
});

test('the word is copied with its pinyin', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(sectionPage('en'));
  const word = words(page).nth(4);
  await word.click();
  await expectCardOn(page, word);
  await card(page).getByRole('button', { name: 'Copy' }).click();
  await expect(card(page).getByRole('button', { name: 'Copied' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(
    `${(await shown(page).textContent()) ?? ''} ${(await card(page).locator('.card-pinyin').first().textContent()) ?? ''}`,
  );
});

test('the card leads to the address of its sentence', async ({ page }) => {
  await page.goto(sectionPage('en'));
  await words(page).nth(4).click();
  await card(page).getByRole('link', { name: 'This sentence' }).click();
  await expect(card(page)).toBeHidden();
  await expect(
    page.locator('.pair:target ruby', { has: page.locator('rt') }).first(),
  ).toBeVisible();
  await expect(page).toHaveURL(/#p\d+\.\d+$/);
});

test('the card leads to the word in the vocabulary', async ({ page }) => {
  await page.goto(sectionPage('en'));
  const word = words(page).nth(4);
  const text = (await word.textContent()) ?? '';
  await word.click();
  await expectCardOn(page, word);
  await card(page).getByRole('link', { name: 'Vocabulary' }).click();
  await expect(page).toHaveURL(/\/words\/#/);
  await expect(page.locator(':target')).toContainText(text);
  await expect(page.locator(':target')).toBeInViewport();
});

test('a card says so when the dictionary cannot be reached', async ({ page }) => {
  await page.route('**/*.json', (route) => route.abort());
  await page.goto(sectionPage('en'));
  await words(page).nth(4).click();
  await expect(card(page)).toContainText('cannot be loaded');
  await page.unroute('**/*.json');
  await words(page).nth(5).click();
  await expectCardOn(page, words(page).nth(5));
});

test('marking text with the mouse opens no card', async ({ page }) => {
  await page.setViewportSize(desk);
  await page.goto(sectionPage('en'));
  const [from, to] = [
    await words(page).nth(3).boundingBox(),
    await words(page).nth(5).boundingBox(),
  ];
  await page.mouse.move((from?.x ?? 0) + 2, (from?.y ?? 0) + 10);
  await page.mouse.down();
  await page.mouse.move((to?.x ?? 0) + 10, (to?.y ?? 0) + 10, { steps: 4 });
  await page.mouse.up();
  expect(await page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(1);
  await page.mouse.move(5, 400);
  await page.waitForTimeout(800);
  await expect(card(page)).toBeHidden();
});

/** Where an element stands among others. */
async function indexOf(all: Locator, one: Locator): Promise<number> {
  const handle = await one.elementHandle();
  return all.evaluateAll(
    (elements, element) => elements.findIndex((each) => each === element),
    handle,
  );
}
