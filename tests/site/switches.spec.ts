import { expect, test, type Page } from '@playwright/test';
import { sectionPage, wholePage } from './built-site.ts';
import { flip, sentences, views, type View } from './switches.ts';

const shown: Record<View, { zh: boolean; en: boolean }> = {
  zh: { zh: true, en: false },
  both: { zh: true, en: true },
  en: { zh: false, en: true },
};

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('the view switch shows one language or both', async ({ page }) => {
      for (const address of [sectionPage('zh'), wholePage('en')]) {
        await page.goto(address);
        await expectShown(page, 'both');
        for (const view of ['zh', 'en', 'both'] as const) {
          await flip(page, { view });
          await expectShown(page, view);
        }
      }
    });

    test('the pinyin switch draws a reading over every Han character', async ({ page }) => {
      await page.goto(sectionPage('en'));
      const rt = page.locator('main ruby rt').first();
      await expect(rt).toBeHidden();
      await flip(page, { pinyin: 'on' });
      await expect(rt).toHaveCSS('display', 'ruby-text');
      await expectReadings(page);
      await flip(page, { pinyin: 'off' });
      await expect(rt).toHaveCSS('display', 'none');
    });

    test('the size switch changes the text in both languages', async ({ page }) => {
      await page.goto(sectionPage('zh'));
      const sizes: number[][] = [];
      for (const size of ['s', 'm', 'l', 'xl'] as const) {
        await flip(page, { size });
        sizes.push(await Promise.all((['zh', 'en'] as const).map((lang) => fontSize(page, lang))));
      }
      const [zh, en] = [0, 1].map((language) => sizes.map((size) => size[language]));
      for (const growing of [zh, en]) {
        expect(growing).toEqual([...new Set(growing)].sort((a, b) => (a ?? 0) - (b ?? 0)));
      }
    });

    for (const system of ['light', 'dark'] as const) {
      test(`the theme follows a ${system} system until it is chosen`, async ({ page }) => {
        await page.emulateMedia({ colorScheme: system });
        await page.goto(sectionPage('zh'));
        const asSystem = await brightness(page);
        expect(asSystem > 128).toBe(system === 'light');
        await flip(page, { theme: 'light' });
        expect(await brightness(page)).toBeGreaterThan(200);
        await flip(page, { theme: 'dark' });
        expect(await brightness(page)).toBeLessThan(60);
        await flip(page, { theme: 'auto' });
        expect(await brightness(page)).toBe(asSystem);
      });
    }

    test('every switch works from the keyboard', async ({ page }) => {
      await page.goto(sectionPage('zh'));
      await tabTo(page, '#view-both');
      await page.keyboard.press('ArrowLeft');
      await expectShown(page, 'zh');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await expectShown(page, 'en');
      await page.keyboard.press('ArrowLeft');

      await tabTo(page, '#pinyin-on');
      await page.keyboard.press('Space');
      await expect(page.locator('main ruby rt').first()).toHaveCSS('display', 'ruby-text');

      const [before, light] = [await fontSize(page, 'zh'), await brightness(page)];
      await tabTo(page, '.display-button');
      await page.keyboard.press('Enter');
      await tabTo(page, '#size-m');
      await page.keyboard.press('ArrowRight');
      expect(await fontSize(page, 'zh')).toBeGreaterThan(before);
      await tabTo(page, '#theme-auto');
      for (let presses = 0; presses < 3; presses++) await page.keyboard.press('ArrowRight');
      await expect(page.locator('#theme-dark')).toBeChecked();
      expect(await brightness(page)).toBeLessThan(light);
      await page.keyboard.press('Escape');
      await expect(page.locator('#display')).toBeHidden();
      await expect(page.locator('.display-button')).toBeFocused();
    });
  });
}

test('a switch under the keyboard is outlined', async ({ page }) => {
  await page.goto(sectionPage('zh'));
  for (const switched of ['#view-both', '#pinyin-on']) {
    await tabTo(page, switched);
    const outlines = await page
      .locator(switched)
      .evaluate((input) =>
        [input, input.closest('label'), input.closest('.switch')]
          .map((each) => each && getComputedStyle(each))
          .map((style) => style?.opacity === '1' && style.outlineStyle),
      );
    expect(outlines).toContain('solid');
  }
});

async function expectShown(page: Page, view: View): Promise<void> {
  expect(views).toContain(view);
  for (const language of ['zh', 'en'] as const) {
    for (const place of ['.pair', '.heading']) {
      const text = page.locator(`main ${place} > .${language}`);
      await expect(text.first()).toBeVisible({ visible: shown[view][language] });
      await expect(text.last()).toBeVisible({ visible: shown[view][language] });
    }
  }
}

async function expectReadings(page: Page): Promise<void> {
  const { characters, readings } = await page.locator('main').evaluate((main) => {
    const chinese = [...main.querySelectorAll('.pair > .zh, .heading > .zh')];
    const drawn = [...main.querySelectorAll('rt')].filter((rt) =>
      getComputedStyle(rt, '::before').content.startsWith(`"${rt.dataset.py ?? '?'}"`),
    );
    return {
      characters: chinese
        .map((text) => text.textContent)
        .join('')
        .match(/\p{Script=Han}/gu)?.length,
      readings: drawn.length,
    };
  });
  expect(readings).toBeGreaterThan(100);
  expect(readings).toBe(characters);
}

const fontSize = (page: Page, language: 'zh' | 'en') =>
  sentences(page, language)
    .first()
    .evaluate((sentence) => parseFloat(getComputedStyle(sentence).fontSize));

/** How bright the page's background is, from 0 to 255. */
const brightness = (page: Page) =>
  page.evaluate(() => {
    const pixel = new OffscreenCanvas(1, 1).getContext('2d');
    if (!pixel) throw new Error('no canvas');
    pixel.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
    pixel.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = pixel.getImageData(0, 0, 1, 1).data;
    return (red + green + blue) / 3;
  });

async function tabTo(page: Page, selector: string): Promise<void> {
  const target = page.locator(selector);
  for (let presses = 0; presses < 40; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}
