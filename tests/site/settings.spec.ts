import { expect, test, type Page } from '@playwright/test';
import { violations } from './axe-violations.ts';
import { sectionPage } from './built-site.ts';
import { at, drawn, flip, sentences } from './switches.ts';

const desk = { width: 1280, height: 800 };

test.use({ viewport: desk, reducedMotion: 'reduce' });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('line length, alignment and paragraphs are set in every view, and reset', async ({
      page,
    }) => {
      await page.goto(sectionPage('en'));
      for (const view of ['both', 'zh', 'en'] as const) {
        await flip(page, { view });
        const usual = await settingOf(page);
        await flip(page, { measure: 'narrow', align: 'justify', paragraphs: 'indent' });
        const narrow = await settingOf(page);
        expect(narrow.width, view).toBeLessThan(usual.width);
        expect(narrow.align, view).toBe('justify');
        expect(narrow.indent, view).toBeGreaterThan(10);
        await flip(page, { measure: 'wide', align: 'ragged', paragraphs: 'space' });
        const wide = await settingOf(page);
        expect(wide.width, view).toBeGreaterThan(narrow.width);
        expect(wide.align, view).toBe('start');
        expect(wide.indent, view).toBe(0);
        expect(wide.gap, view).toBeGreaterThan(narrow.gap);
        await reset(page);
        await flip(page, { view });
        // Scripts read the switches of a form once it is reset.
        await expect.poll(() => settingOf(page), view).toEqual(usual);
      }
    });
  });
}

test('a reset goes for the switches in the bar too, is kept, and told by the address', async ({
  page,
}) => {
  await page.goto(at(sectionPage('en'), { view: 'zh', pinyin: 'on' }));
  await flip(page, { theme: 'sepia', size: 'l' });
  await reset(page);
  await expect(page).toHaveURL(/view=both&pinyin=off/);
  await page.goto(sectionPage('zh'));
  for (const id of ['view-both', 'theme-auto', 'size-m']) {
    await expect(page.locator(`#${id}`)).toBeChecked();
  }
  await expect(page.locator('#pinyin-on')).not.toBeChecked();
});

test('a sheet closes when the focus goes on, and not before', async ({ page }) => {
  await page.goto(sectionPage('en'));
  const sheet = page.locator('#display');
  const button = page.locator('.display-button');
  await button.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(button).toBeFocused();
  await expect(sheet).toBeVisible();
  await page.keyboard.press('Tab');
  while (await sheet.evaluate((element) => element.contains(document.activeElement)))
    await page.keyboard.press('Tab');
  await expect(sheet).toBeHidden();
  await expect(page.locator(':focus')).toBeInViewport();
});

test('Enter in the sheet of settings leaves the page where it is', async ({ page }) => {
  await page.goto(sectionPage('en'));
  const address = page.url();
  await page.locator('.display-button').click();
  await page.locator('#size-l').check();
  await page.keyboard.press('Enter');
  await drawn(page);
  expect(page.url()).toBe(address);
  await expect(page.locator('#size-l')).toBeChecked();
});

for (const [theme, colorScheme] of [
  ['sepia', 'dark'],
  ['contrast', 'light'],
  ['contrast', 'dark'],
] as const) {
  test(`axe finds nothing in the ${theme} theme of a ${colorScheme} system`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(at(sectionPage('en'), { theme, pinyin: 'on', colours: 'dummitt' }));
    expect(await violations(page)).toEqual([]);
    await page.locator('.display-button').click();
    expect(await violations(page, '#display'), 'sheet').toEqual([]);
  });
}

async function reset(page: Page): Promise<void> {
  await page.locator('.display-button').click();
  await page.locator('#settings [type="reset"]').click();
  await page.keyboard.press('Escape');
}

/** How the paragraph after the first is set, in the language that is shown first. */
async function settingOf(page: Page) {
  const shown = (await sentences(page, 'zh').first().isVisible()) ? 'zh' : 'en';
  return page
    .locator('main .paragraph')
    .last()
    .evaluate((paragraph, language) => {
      const sentence = paragraph.querySelector(`.${language}`);
      if (!sentence) throw new Error('no sentence in the paragraph');
      const { textAlign, marginBlockEnd } = getComputedStyle(paragraph);
      return {
        width: paragraph.getBoundingClientRect().width,
        align: textAlign,
        gap: parseFloat(marginBlockEnd),
        indent: parseFloat(getComputedStyle(sentence).textIndent),
      };
    }, shown);
}
