import { expect, test } from '@playwright/test';
import { violations } from './axe-violations.ts';
import { languages, sectionPage, wordsPage } from './built-site.ts';
import { at } from './switches.ts';

const opened = ':popover-open';
const desk = { width: 1280, height: 800 };
const phone = { width: 360, height: 780 };

test.use({ reducedMotion: 'reduce', colorScheme: 'light' });

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
