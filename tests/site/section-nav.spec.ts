import { expect, test } from '@playwright/test';
import { article, contentsPage, languages, sectionPage, wholePage } from './built-site.ts';
import { fontsReady } from './fonts-ready.ts';
import { drawn } from './switches.ts';

const desk = { width: 1280, height: 800 };
const phone = { width: 360, height: 780 };

const position = {
  zh: (index: number) => `第 ${index} 节，共 12 节`,
  en: (index: number) => `Section ${index} of 12`,
};

for (const lang of languages) {
  test(`next and previous walk all 12 sections in order (${lang})`, async ({ page }) => {
    await page.goto(contentsPage(lang));
    const listed = await page
      .locator('main nav a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    expect(listed).toHaveLength(12);

    await page
      .locator(`main a[href="${listed[0] ?? ''}"]`)
      .first()
      .click();
    for (const [index, address] of listed.entries()) {
      await expect(page).toHaveURL(address);
      await fontsReady(page);
      await expect(page.getByText(position[lang](index + 1))).toBeVisible();
      const previous = page.locator('main a[rel="prev"]');
      if (index > 0) await expect(previous).toHaveAttribute('href', listed[index - 1] ?? '');
      else await expect(previous).toHaveCount(0);
      const next = page.locator('main a[rel="next"]');
      if (index + 1 < listed.length) {
        // What was far from the view is laid out on the way there.
        await next.scrollIntoViewIfNeeded();
        await drawn(page);
        await next.click();
      } else await expect(next).toHaveCount(0);
    }
  });

  test(`the nav lists the sections by part and marks the current one (${lang})`, async ({
    page,
  }) => {
    await page.setViewportSize(desk);
    await page.goto(contentsPage(lang));
    const listed = await page.locator('main nav a').evaluateAll(addresses);
    const parts = await page.locator(`main nav h2 .${lang} .clause`).allInnerTexts();
    expect(parts.length).toBeGreaterThan(0);
    const nav = page.locator('#section-nav');
    for (const address of [listed[0], listed[4], listed[11]]) {
      await page.goto(address ?? '');
      expect(await nav.locator('ol a').evaluateAll(addresses)).toEqual(listed);
      const current = nav.locator('[aria-current="page"]');
      await expect(current).toHaveCount(1);
      expect(await current.evaluate((link) => (link as HTMLAnchorElement).pathname)).toBe(address);
    }
    for (const part of parts) await expect(nav).toContainText(part);
    await expect(nav).toHaveAccessibleName(/\S/);
  });

  test(`the nav of the whole article marks it and leads to its sections (${lang})`, async ({
    page,
  }) => {
    await page.setViewportSize(desk);
    await page.goto(wholePage(lang));
    const nav = page.locator('#section-nav');
    await expect(nav.locator('[aria-current="page"]')).toHaveAttribute('href', wholePage(lang));
    await nav.locator('ol a').last().click();
    await expect(page).toHaveURL(/#.+/);
    await expect(page.locator('main section:target')).toBeInViewport();
  });
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('beside the text on a desk', async ({ page }) => {
      await page.setViewportSize(desk);
      await page.goto(sectionPage('zh'));
      const nav = page.locator('#section-nav');
      await expect(nav).toBeVisible();
      const [besides, text] = [await nav.boundingBox(), await page.locator('main').boundingBox()];
      if (!besides || !text) throw new Error('no nav or no text on the page');
      expect(besides.x + besides.width).toBeLessThanOrEqual(text.x);
      await expect(page.locator('.bar [popovertarget="section-nav"]')).toBeHidden();
      await page.mouse.wheel(0, 1500);
      await expect(nav.locator('[aria-current]')).toBeInViewport();
    });

    test('one tap away on a phone, and put away with Escape', async ({ page }) => {
      await page.setViewportSize(phone);
      await page.goto(sectionPage('zh'));
      const nav = page.locator('#section-nav');
      const button = page.locator('.bar [popovertarget="section-nav"]');
      await expect(nav).toBeHidden();
      await expect(button).toBeInViewport({ ratio: 1 });
      await button.click();
      await expect(nav).toBeInViewport();
      await page.keyboard.press('Escape');
      await expect(nav).toBeHidden();
      await expect(button).toBeFocused();
      await page.keyboard.press('Enter');
      await nav.locator('ol a').first().click();
      await expect(page).toHaveURL(new RegExp(`/zh/${article}/`));
      await expect(page.getByText(position.zh(1))).toBeVisible();
    });

    test('put away on a phone by a tap beside it', async ({ page }) => {
      await page.setViewportSize(phone);
      await page.goto(sectionPage('zh'));
      await page.locator('.bar [popovertarget="section-nav"]').click();
      await page.mouse.click(180, 20);
      await expect(page.locator('#section-nav')).toBeHidden();
    });
  });
}

test('the first Tab leads past the bar to the text', async ({ page }) => {
  await page.goto(sectionPage('zh'));
  await page.keyboard.press('Tab');
  const skip = page.locator('.skip');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const inText = await page.evaluate(
    () => document.activeElement?.closest('main') !== null && document.activeElement !== null,
  );
  expect(inText).toBe(true);
});

const addresses = (links: Element[]) => links.map((link) => (link as HTMLAnchorElement).pathname);
