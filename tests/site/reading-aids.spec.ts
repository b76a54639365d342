import { expect, test, type Page } from '@playwright/test';
import { violations } from './axe-violations.ts';
import { fontsReady } from './fonts-ready.ts';
import { article, contentsPage, languages, sectionPage } from './built-site.ts';
import { giveVoices } from './speech.ts';
import { at, drawn, flip } from './switches.ts';

test.use({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });

const pair = (page: Page, id: string) => page.locator(`[id="${id}"]`);

test.describe('hidden until asked for', () => {
  for (const width of [1280, 360]) {
    test(`English comes at a press, and nothing moves, ${width} wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 780 });
      await page.goto(at(sectionPage('en'), { pinyin: 'on' }));
      await fontsReady(page);
      const places = () =>
        page
          .locator('main .pair > .zh')
          .evaluateAll((all) => all.map((each) => JSON.stringify(each.getBoundingClientRect())));
      const open = await places();
      await page.locator('#cover-all').evaluate((input: HTMLElement) => {
        input.click();
      });
      const button = pair(page, 'p1.1').getByRole('button', { name: 'Show the English' });
      await expect(button).toBeVisible();
      expect((await places()).slice(0, 3)).toEqual(open.slice(0, 3));
      // What is out of view may have no box until the browser has come to it.
      await expect.poll(places).toEqual(open);
      await expect(pair(page, 'p1.1').locator('.en')).toBeHidden();
      expect(await violations(page)).toEqual([]);

      await page.reload();
      await button.click();
      await expect(pair(page, 'p1.1').locator('.en')).toBeVisible();
      await expect(pair(page, 'p1.1').locator('.reveal')).toHaveAttribute('aria-expanded', 'true');
      await expect(pair(page, 'p2.1').locator('.en')).toBeHidden();
      await pair(page, 'p2.1').locator('.permalink').focus();
      await page.keyboard.press('e');
      await expect(pair(page, 'p2.1').locator('.en')).toBeVisible();
      await page.keyboard.press('e');
      await expect(pair(page, 'p2.1').locator('.en')).toBeHidden();
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('.reveal:visible')).toHaveCount(0);
      await expect(pair(page, 'p2.1').locator('.en')).toBeHidden();
    });
  }

  test('a word shows its pinyin first, and its card when pressed again', async ({ page }) => {
    await page.goto(at(sectionPage('zh'), { pinyin: 'on', view: 'zh' }));
    await flip(page, { cover: 'pinyin' });
    const word = page.locator('main .pair ruby').nth(3);
    await expect(word.locator('rt').first()).toHaveCSS('visibility', 'hidden');
    await word.click();
    await expect(word.locator('rt').first()).toHaveCSS('visibility', 'visible');
    await drawn(page);
    await expect(page.locator('#card')).toBeHidden();
    await word.click();
    await expect(page.locator('#card')).toBeVisible();
  });

  test('without scripts pointing at a sentence shows it', async ({ browser }) => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(sectionPage('en'));
    await flip(page, { cover: 'en' });
    await expect(page.locator('#keys-help')).toBeHidden();
    await expect(pair(page, 'p1.1').locator('.en')).toBeHidden();
    await pair(page, 'p1.1').locator('.zh').hover();
    await expect(pair(page, 'p1.1').locator('.en')).toBeVisible();
    await page.close();
  });
});

test('the place is kept on the device, offered where articles are, and forgotten when asked', async ({
  page,
}) => {
  await page.goto(sectionPage('en'));
  await page.evaluate(() => {
    document.querySelector('main .pair:nth-child(2)')?.scrollIntoView();
    scrollBy(0, 900);
  });
  const progress = page.locator('.progress');
  await expect.poll(() => progress.evaluate((line) => line.style.transform)).toMatch(/0\.\d/);
  const places = () => page.evaluate(() => localStorage.getItem('shuangdu-places'));
  await expect.poll(places).not.toBeNull();
  for (const address of [contentsPage('en'), '/zh/', '/', contentsPage('zh')]) {
    await page.goto(address);
    const offer = page.locator('.resume a:visible').last();
    await expect(offer).toHaveAttribute('href', new RegExp(`/${article}/[a-z-]+/#p\\d+\\.\\d+$`));
    // Fonts that come late move lines by a hair; an offer that took its room late would move pages by far more.
    expect(await layoutShift(page), address).toBeLessThan(0.02);
  }
  expect(await violations(page)).toEqual([]);
  await page.locator('.resume a').click();
  await expect(page.locator('.pair:target')).toBeInViewport();
  await page.goto('/en/');
  await page.locator('.resume-forget').click();
  await expect(page.locator('.resume')).toHaveText('Forgotten.');
  expect(await places()).toBeNull();
  await page.reload();
  await expect(page.locator('.resume a')).toBeHidden();
});

test('a page that was only looked into is not kept, wherever the address led', async ({ page }) => {
  await page.goto(sectionPage('en'));
  const last = await page.locator('main .pair').last().getAttribute('id');
  for (const address of ['', `#${last ?? ''}`]) {
    await page.goto(`${sectionPage('en')}${address}`);
    await page.reload();
    await drawn(page);
    await page.mouse.wheel(0, -100);
    await drawn(page);
    await page.goto('/en/');
    expect(await page.evaluate(() => localStorage.getItem('shuangdu-places'))).toBeNull();
  }
});

test.describe('read aloud', () => {
  const spoken = (page: Page) => page.evaluate(() => window.spoken.at(-1) ?? '');
  const listen = (page: Page) => page.locator('.listen');
  const player = (page: Page) => page.locator('#player');

  test('is offered where there is a voice for what is shown', async ({ page }) => {
    for (const lang of languages) {
      await page.goto(sectionPage(lang));
      await drawn(page);
      await expect(listen(page)).toBeHidden();
    }
    await giveVoices(page, ['en-US', 'zh-HK']);
    await page.goto(at(sectionPage('en'), { view: 'zh' }));
    await page.waitForFunction(() => speechSynthesis.getVoices().length > 0);
    await expect(listen(page)).toBeHidden();
    await flip(page, { view: 'en' });
    await expect(listen(page)).toBeVisible();
  });

  test('goes by the sentence, marks it, keeps it in view, and can be led', async ({ page }) => {
    await giveVoices(page, ['en-US', 'zh-CN']);
    await page.goto(at(sectionPage('en'), { pinyin: 'on' }));
    await listen(page).click();
    await expect(player(page)).toBeVisible();
    const marked = () => page.locator('.pair.spoken').getAttribute('id');
    await expect.poll(() => spoken(page)).toMatch(/^zh-CN 1 \p{Script=Han}[^a-zāáǎà]+$/u);
    const [first, second, third] = await page
      .locator('main .pair')
      .evaluateAll((all) => all.slice(0, 3).map(({ id }) => id));
    expect(await marked()).toBe(first);
    await page.evaluate(() => {
      window.finish();
    });
    await expect.poll(marked).toBe(second);
    await player(page).getByRole('button', { name: 'Next sentence' }).click();
    await expect.poll(marked).toBe(third);
    await player(page).getByRole('button', { name: 'Previous sentence' }).click();
    await expect.poll(marked).toBe(second);

    await player(page).getByRole('combobox', { name: 'Language to read' }).selectOption('en');
    await expect.poll(() => spoken(page)).toMatch(/^en-US 1 [\p{Script=Latin}“]/u);
    await player(page).getByRole('combobox', { name: 'Speed' }).selectOption('0.8');
    await expect.poll(() => spoken(page)).toMatch(/^en-US 0\.8 /);
    await flip(page, { view: 'zh' });
    for (let sentences = 0; sentences < 6; sentences++) {
      const before = await marked();
      await page.evaluate(() => {
        window.finish();
      });
      await expect.poll(marked).not.toBe(before);
    }
    await expect(page.locator('.pair.spoken')).toBeInViewport();
    await expect.poll(() => spoken(page)).toMatch(/^zh-CN 0\.8 /);

    await player(page).getByRole('button', { name: 'Pause' }).click();
    await expect(player(page).getByRole('button', { name: 'Play' })).toBeFocused();
    await page.keyboard.press('r');
    await expect(player(page).getByRole('button', { name: 'Pause' })).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await player(page).getByRole('button', { name: 'Pause' }).press('Escape');
    await expect(player(page)).toBeHidden();
    await expect(page.locator('.pair.spoken')).toHaveCount(0);
  });
});

/** How much of the page has moved by itself since it was opened, as browsers measure it. */
const layoutShift = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => {
          resolve(sum);
        }, 300);
      }),
  );
