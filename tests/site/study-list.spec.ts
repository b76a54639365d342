import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { article, contentsPage, sectionPage, wordsPage } from './built-site.ts';

const shown = (page: Page) => page.locator('.words > .word:visible');
const texts = (page: Page) => page.locator('.words > .word:visible > b').allTextContents();

test('starred words are a list of their own, which is shown alone, kept and saved', async ({
  page,
}) => {
  await page.goto(wordsPage('en'));
  for (const word of ['板块', '为-wéi']) {
    const star = page.locator(`[id="${word}"] .word-star`);
    await star.click();
    await expect(star).toHaveAttribute('aria-pressed', 'true');
  }
  await expect(page.locator('.study-list output')).toHaveText('(2)');
  await page.locator('#only-mine').check();
  await expect(shown(page)).toHaveCount(2);
  // What is taken off by a slip can be put back.
  const first = shown(page).first().locator('.word-star');
  for (const isOn of ['false', 'true']) {
    await first.click();
    await expect(first).toHaveAttribute('aria-pressed', isOn);
    await expect(page.locator('.study-list output')).toHaveText(isOn === 'true' ? '(2)' : '(1)');
  }
  await page.locator('#all-words').check();
  expect(await shown(page).count()).toBeGreaterThan(100);
  await page.locator('#only-mine').check();

  for (const [kind, name, start] of [
    ['anki', 'my-list.anki.txt', /^#separator:tab\n/],
    ['table', 'my-list.words.tsv', /^word\tpinyin\t/],
  ] as const) {
    const download = page.waitForEvent('download');
    await page.locator(`[data-take="${kind}"]`).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe(`${article}.${name}`);
    const content = readFileSync(await file.path(), 'utf8');
    expect(content).toMatch(start);
    const words = content.split('\n').filter((line) => /^\p{Script=Han}/u.test(line));
    expect(words.map((line) => line.charAt(0)).sort()).toEqual(['为', '板']);
  }

  await page.goto(wordsPage('zh', 'difficulty'));
  await expect(page.locator('.word.mine')).toHaveCount(2);
  page.on('dialog', (dialog) => void dialog.accept());
  await page.locator('.study-clear').click();
  await expect(page.locator('.word.mine')).toHaveCount(0);
  await page.locator('#only-mine').check();
  await expect(page.locator('[data-take="anki"]')).toBeDisabled();

  // Beside the text, too, the way to the list comes and goes with it.
  await page.goto(sectionPage('en', 'culture'));
  const way = page.locator('#section-nav').getByRole('link', { name: 'My list' });
  await expect(way).toBeHidden();
  await page.locator('main .pair .zh > ruby').nth(3).click();
  await page.locator('#card').getByRole('button', { name: 'Add to my list' }).click();
  await expect(way).toHaveText('My list (1)');
  await page.locator('#card').getByRole('button', { name: 'On my list' }).click();
  await expect(way).toBeHidden();
  expect(await page.evaluate(() => localStorage.getItem('shuangdu-words'))).toBeNull();
});

test('the words of a section are counted, and stand as the section has them', async ({ page }) => {
  await page.goto(wordsPage('zh'));
  const all = await texts(page);
  await page.goto(`${wordsPage('zh')}#in-strategic-opportunities`);
  await expect(page.locator('.only:visible')).toContainText(/\d+ 个词/);
  await expect(page.locator('.count-all')).toBeHidden();
  const own = await texts(page);
  expect(own.slice(0, 3)).toEqual(['牢牢', '把握', '重大']);
  await page.locator('.section-filter label').first().click();
  expect(await texts(page)).toEqual(all);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 700 } });

  test('the card puts a word on the list; a tap beside it closes it and no more', async ({
    page,
  }) => {
    await page.goto(sectionPage('zh', 'culture'));
    await page.locator('main .pair .zh > ruby').nth(3).tap();
    const card = page.locator('#card');
    await card.getByRole('button', { name: '加入词表' }).tap();
    await expect(card.getByRole('button', { name: '已在词表' })).toBeInViewport();
    const { pathname } = new URL(page.url());
    await page.touchscreen.tap(40, 28);
    await expect(card).toBeHidden();
    expect(new URL(page.url()).pathname).toBe(pathname);
  });

  test('with a word on the list, a tap on one in a term looks up the term', async ({ page }) => {
    await page.goto(sectionPage('en', 'targets'));
    const card = page.locator('#card');
    const words = page.locator('main .pair .zh > ruby');
    await words.getByText('同步').tap();
    await card.getByRole('button', { name: 'Add to my list' }).tap();
    const word = page.locator('main .zh a.term ruby', { hasText: '登记' });
    await word.evaluate((each) => {
      each.scrollIntoView({ block: 'center', behavior: 'instant' });
      scrollBy({ top: 100, behavior: 'instant' });
    });
    await word.tap();
    await expect(card.locator('.card-word')).toHaveText('城镇登记失业率');
    await expect(card).toBeInViewport();
  });

  test('the card leads to the list, and the article says that there is one', async ({ page }) => {
    await page.goto(sectionPage('en', 'culture'));
    const words = page.locator('main .pair .zh > ruby');
    const card = page.locator('#card');
    const list = card.getByRole('link', { name: /My list/ });
    await words.nth(3).tap();
    await expect(card).toBeVisible();
    await expect(list).toBeHidden();
    await card.getByRole('button', { name: 'Add to my list' }).tap();
    await expect(list).toHaveText('My list (1)');
    await card.locator('.sheet-close').tap();
    await page.goto(contentsPage('en'));
    await expect(page.locator('.ways')).toContainText('difficulty, my list (1)');
    for (const [front, name] of [
      ['/en/', 'My list (1)'],
      ['/', '我的词表（1 个）'],
    ] as const) {
      await page.goto(front);
      await page.getByRole('link', { name }).tap();
      await expect(page.locator('#only-mine')).toBeChecked();
    }

    await page.goto(sectionPage('en', 'culture'));
    await page.locator('[popovertarget="section-nav"]').first().tap();
    const nav = page.locator('#section-nav');
    await expect(nav.getByRole('link', { name: 'My list (1)' })).toBeVisible();
    await nav.locator('.sheet-close').tap();
    await words.nth(3).tap();
    await list.tap();
    await expect(page.locator('#only-mine')).toBeChecked();
    await expect(shown(page)).toHaveCount(1);
  });
});
