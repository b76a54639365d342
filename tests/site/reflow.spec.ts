import { expect, test, type Page } from '@playwright/test';
import { readingPages, sectionPage } from './built-site.ts';
import { overflow } from './overflow.ts';
import { at, views } from './switches.ts';

// Readers' own styles, which are put into pages here, are not held to the pages' policy.
test.use({ bypassCSP: true });

test.describe('320 pixels wide', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  for (const view of views) {
    test(`no text scrolls sideways at its largest, with pinyin (${view} view)`, async ({
      page,
    }) => {
      // Each holds all sections of its article.
      for (const address of readingPages.filter((each) => each.endsWith('/all/'))) {
        const state = at(address, { view, pinyin: 'on', size: 'xl' });
        await page.goto(state);
        expect(await overflow(page), state).toEqual([]);
      }
    });
  }

  test('every switch is on the screen', async ({ page }) => {
    for (const lang of ['zh', 'en'] as const) {
      await page.goto(sectionPage(lang));
      const controls = page.locator('.bar :is(label, button, a):visible');
      for (const control of await controls.all()) {
        await expect(control).toBeInViewport({ ratio: 0.99 });
      }
      await page.locator('.display-button').click();
      for (const label of await page.locator('#display label:visible').all()) {
        await label.scrollIntoViewIfNeeded();
        await expect(label).toBeInViewport({ ratio: 0.99 });
      }
    }
  });
});

test('nothing is cut off when text is spaced out as WCAG 1.4.12 allows', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const lang of ['zh', 'en'] as const) {
    for (const view of views) {
      await page.goto(at(sectionPage(lang), { view, pinyin: 'on' }));
      await page.addStyleTag({
        content: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
          word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }`,
      });
      expect(await overflow(page), `${lang}, ${view}`).toEqual([]);
      expect(await cutOff(page), `${lang}, ${view}`).toEqual([]);
    }
  }
});

test('nothing is cut off when only text is enlarged to twice its size', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(sectionPage('en'));
  await page.addStyleTag({ content: 'html { font-size: 200% !important }' });
  expect(await overflow(page), 'twice the size').toEqual([]);
  expect(await cutOff(page)).toEqual([]);
});

/** Elements whose overflow is hidden and whose text does not fit. */
const cutOff = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const hides = (overflow: string): boolean => ['hidden', 'clip'].includes(overflow);
        return (
          element.checkVisibility() &&
          element.clientWidth > 1 &&
          ((hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
            (hides(overflowY) && element.scrollHeight > element.clientHeight + 1))
        );
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
