import { expect, test, type Page } from '@playwright/test';
import { violations } from './axe-violations.ts';
import { languages, pageKinds, readingPages, sectionPage, wordsPage } from './built-site.ts';
import { at } from './switches.ts';

const opened = ':popover-open';
const desk = { width: 1280, height: 800 };
const phone = { width: 360, height: 780 };

test.use({ reducedMotion: 'reduce', colorScheme: 'light' });

for (const address of pageKinds) {
  test(`axe finds nothing on ${address}, and its headings are in order`, async ({ page }) => {
    // Both languages without pinyin in one interface, Chinese alone with it in the other.
    const settings = address.startsWith('/zh/')
      ? ({ pinyin: 'off' } as const)
      : ({ view: 'zh', pinyin: 'on' } as const);
    await page.goto(readingPages.includes(address) ? at(address, settings) : address);
    await expectHeadingsInOrder(page);
    expect(await violations(page)).toEqual([]);
  });
}

for (const lang of languages) {
  test(`axe finds nothing with a sheet or a card open, in ${lang}`, async ({ page }) => {
    for (const viewport of [phone, desk]) {
      await page.setViewportSize(viewport);
      await page.goto(at(sectionPage(lang), { pinyin: 'on' }));
      const buttons = await page.locator('.bar [popovertarget]:visible').all();
      expect(buttons.length).toBeGreaterThan(0);
      for (const button of buttons) {
        await button.click();
        expect(await violations(page, opened), await button.innerText()).toEqual([]);
        await page.keyboard.press('Escape');
      }
      await page.locator('main .pair a.term:visible').first().click();
      await expect(page.locator('#card')).toBeVisible();
      expect(await violations(page, opened), 'card').toEqual([]);
    }
  });
}

test('axe finds nothing with the sections of the words open, or one chosen', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto(wordsPage('zh'));
  await page.locator('.filter-button').click();
  expect(await violations(page, opened), 'open').toEqual([]);
  await page.goto(`${wordsPage('zh', 'difficulty')}#in-culture`);
  expect(await violations(page), 'chosen').toEqual([]);
});

test('axe finds nothing on a sentence linked to or a note without scripts', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto(`${sectionPage('zh')}#p1.1`);
  expect(await violations(page), 'sentence').toEqual([]);
  const note = await page.locator('.note').first().getAttribute('id');
  await page.goto(`${sectionPage('zh')}#${note ?? ''}`);
  expect(await violations(page), 'note').toEqual([]);
});

test('what can be pressed on a phone is at least 24 pixels each way', async ({ page }) => {
  await page.setViewportSize(phone);
  for (const address of pageKinds) {
    await page.goto(address);
    const small = await page.locator('.bar :is(a, button, label):visible').evaluateAll((targets) =>
      targets
        .filter((target) => {
          const { width, height } = target.getBoundingClientRect();
          return width < 24 || height < 24;
        })
        .map((target) => target.outerHTML),
    );
    expect(small, address).toEqual([]);
  }
});

/** A page is read out in order: one h1, no level skipped. */
async function expectHeadingsInOrder(page: Page): Promise<void> {
  const levels = await page
    .locator('h1, h2, h3, h4, h5, h6')
    .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  expect(levels[0]).toBe(1);
  expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
}
