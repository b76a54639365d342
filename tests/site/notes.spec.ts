import { expect, test } from '@playwright/test';
import { sectionPage, wholePage } from './built-site.ts';
import { at, views } from './switches.ts';

const widths = [
  { width: 1280, height: 800 },
  { width: 360, height: 780 },
];

for (const viewport of widths) {
  test(`a term's note opens by it, ${viewport.width} wide`, async ({ page }) => {
    await page.setViewportSize(viewport);
    for (const view of views) {
      await page.goto(at(sectionPage('zh'), { view, pinyin: 'on' }));
      const term = page.locator('main .pair a.term:visible').last();
      await term.scrollIntoViewIfNeeded();
      await term.click();

      const card = page.locator('#card');
      await expect(card).toBeInViewport({ ratio: 0.99 });
      await expect(term).toBeInViewport();
      const id = (await term.getAttribute('href'))?.slice(1) ?? '';
      const note = page.locator(`[id="${id}"]`);
      const texts = await note.locator('dt, dd').allTextContents();
      expect(await card.locator('dt, dd').allTextContents()).toEqual(texts);
      expect(texts.join('')).toMatch(/\p{Script=Han}.*[A-Za-z]/su);
      const apart = distance(await card.boundingBox(), await term.boundingBox());
      expect(apart).toBeGreaterThanOrEqual(0);
      if (viewport.width >= 1280) expect(apart).toBeLessThan(24);

      await page.keyboard.press('Escape');
      await expect(card).toBeHidden();
      await expect(term).toBeFocused();
    }
  });
}

test('a card does not cover the term it explains', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(wholePage('zh'));
  const terms = page.locator('main .pair a.term:visible');
  for (const index of [0, 5, 10, 15]) {
    const term = terms.nth(index);
    await term.click();
    await expect(page.locator('#card')).toBeVisible();
    const [card, word] = [await page.locator('#card').boundingBox(), await term.boundingBox()];
    expect(distance(card, word)).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Escape');
  }
});

test('a note opens with Enter and closes with Escape, the focus back on its term', async ({
  page,
}) => {
  await page.goto(sectionPage('en'));
  const term = page.locator('main .pair a.term:visible').first();
  await term.focus();
  await page.keyboard.press('Enter');
  const card = page.locator('#card');
  await expect(card).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(card.locator('.sheet-close')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(term).toBeFocused();
});

test("the card's cross closes it and leaves the reader where he was", async ({ page }) => {
  await page.goto(sectionPage('zh'));
  const term = page.locator('main .pair a.term:visible').nth(2);
  await term.click();
  const before = await page.evaluate(() => ({ scrollY, href: location.href }));
  await page.locator('#card .sheet-close').click();
  await expect(page.locator('#card')).toBeHidden();
  expect(await page.evaluate(() => ({ scrollY, href: location.href }))).toEqual(before);
  await expect(term).toBeFocused();
});

test('another term takes the card over', async ({ page }) => {
  await page.goto(sectionPage('zh'));
  const terms = page.locator('main .pair .zh a.term');
  const [first, second] = [terms.nth(0), terms.nth(1)];
  await first.click();
  const opened = await page.locator('#card dt').textContent();
  await second.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#card')).toBeVisible();
  await expect(page.locator('#card dt')).not.toHaveText(opened ?? '');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const viewport of widths) {
    test(`the link brings up the note, ${viewport.width} wide`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.goto(sectionPage('zh'));
      const term = page.locator('main .pair .zh a.term').nth(2);
      await term.scrollIntoViewIfNeeded();
      await term.click();
      const note = page.locator('.note:target');
      await expect(note).toBeInViewport({ ratio: 0.99 });
      await expect(note.locator('dd').first()).toBeVisible();
      await expect(term).toBeInViewport();

      await note.locator('.sheet-close').click();
      await expect(page.locator('.note:target')).toHaveCount(0);
      await expect(term).toBeInViewport();
    });
  }
});

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** How far two boxes are apart; negative if they overlap. */
function distance(a: Box | null, b: Box | null): number {
  if (!a || !b) throw new Error('a box is missing');
  const across = Math.max(b.x - a.x - a.width, a.x - b.x - b.width);
  const down = Math.max(b.y - a.y - a.height, a.y - b.y - b.height);
  return Math.max(across, down);
}
