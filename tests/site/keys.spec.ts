import { expect, test, type Page } from '@playwright/test';
import { violations } from './axe-violations.ts';
import { sectionPage, wholePage } from './built-site.ts';
import { drawn } from './switches.ts';

test.use({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });

const help = (page: Page) => page.locator('dialog.help');

test('keys walk the sentences, flip the switches and open what they name', async ({ page }) => {
  await page.goto(sectionPage('en'));
  const focused = () =>
    page.evaluate(() => document.activeElement?.closest('.pair')?.id ?? 'nothing');
  const ids = await page.locator('main .pair').evaluateAll((all) => all.map(({ id }) => id));
  for (const [key, at] of [
    ['j', 0],
    ['j', 1],
    ['j', 2],
    ['k', 1],
  ] as const) {
    await page.keyboard.press(key);
    await expect.poll(focused, key).toBe(ids[at]);
  }
  for (let presses = 0; presses < 8; presses++) await page.keyboard.press('j');
  await expect.poll(focused).toBe(ids[9]);
  await expect(page.locator(`[id="${ids[9] ?? ''}"]`)).toBeInViewport();

  await page.keyboard.press('v');
  await expect(page.locator('#view-en')).toBeChecked();
  await page.keyboard.press('v');
  await expect(page.locator('#view-zh')).toBeChecked();
  await page.keyboard.press('p');
  await expect(page.locator('#pinyin-on')).toBeChecked();

  await page.keyboard.press('d');
  await expect(page.locator('#card')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('c');
  await expect(page.locator('#copy')).toBeVisible();
  await page.keyboard.press('Escape');

  const address = page.url();
  await page.keyboard.press('h');
  await expect.poll(() => page.url()).not.toBe(address);
  await page.waitForLoadState();
  await page.keyboard.press('l');
  await expect(page).toHaveURL(new RegExp(sectionPage('en')));
});

test('keys are obeyed in their order, also while what they do is loaded', async ({ page }) => {
  const { promise: pressed, resolve: release } = Promise.withResolvers();
  await page.goto(sectionPage('en'));
  await drawn(page);
  await page.route('**/_astro/*.js', async (route) => {
    await pressed;
    await route.continue();
  });
  for (const key of ['j', 'j', 'c']) await page.keyboard.press(key);
  release(undefined);
  const second = page.locator('main .pair').nth(1);
  await expect(page.locator('#copy')).toContainText((await second.innerText()).slice(0, 6));
});

test('on the page of the whole article the sections are places', async ({ page }) => {
  await page.goto(wholePage('zh'));
  const section = () =>
    page.evaluate(() => document.activeElement?.closest('section[id]')?.id ?? 'nothing');
  await page.keyboard.press('l');
  await expect.poll(section).not.toBe('nothing');
  const second = await section();
  await page.keyboard.press('l');
  await expect.poll(section).not.toBe(second);
  await page.keyboard.press('h');
  await expect.poll(section).toBe(second);
});

test('the help lists the keys, gives the focus back, and switches them off for good', async ({
  page,
}) => {
  await page.goto(sectionPage('zh'));
  await page.locator('.permalink').nth(1).focus();
  await page.keyboard.press('?');
  await expect(help(page)).toBeVisible();
  await expect(help(page).locator('kbd').last()).toHaveText('/');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.locator('.permalink').nth(1)).toBeFocused();

  await page.locator('.display-button').click();
  await page.locator('#keys-help').click();
  await help(page).locator('.bar-button').click();
  await expect(page.locator('#keys-off')).toBeChecked();
  await page.reload();
  for (const key of ['p', '?']) await page.keyboard.press(key);
  await drawn(page);
  await expect(page.locator('#pinyin-on')).not.toBeChecked();
  await expect(help(page)).toHaveCount(0);
});

test('keys with modifiers, and keys typed into a field, are left alone', async ({ page }) => {
  await page.goto(sectionPage('en'));
  await page.evaluate(() => {
    document.querySelector('main')?.insertAdjacentHTML('afterbegin', '<input id="typed" />');
  });
  await page.locator('#typed').focus();
  await page.keyboard.type('pv?jd');
  await expect(page.locator('#typed')).toHaveValue('pv?jd');
  await page.locator('.display-button').focus();
  for (const key of ['Control+p', 'Alt+v']) await page.keyboard.press(key);
  await drawn(page);
  await expect(page.locator('#pinyin-on')).not.toBeChecked();
  await expect(page.locator('#view-both')).toBeChecked();
});
