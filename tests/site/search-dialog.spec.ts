import { expect, test } from '@playwright/test';
import { sectionPage } from './built-site.ts';
import { painted } from './painted.ts';

test('the dialog has what was typed while it was loaded, and the page obeys none of it', async ({
  page,
}) => {
  const address = sectionPage('en');
  await page.goto(address, { waitUntil: 'networkidle' });
  const { promise: typed, resolve: release } = Promise.withResolvers();
  await page.route('**/_astro/*.js', async (route) => {
    await typed;
    await route.continue();
  });
  for (const key of '/changch') await page.keyboard.press(key);
  release(undefined);
  const field = page.locator('#search .search-field');
  await expect(field).toBeFocused();
  await page.keyboard.type('un');
  await expect(field).toHaveValue('changchun');
  await expect(page.locator('#search [role="status"]')).toHaveText(/\d+ sentences/);
  await expect(page.locator('#copy')).toHaveCount(0);
  expect(new URL(page.url()).pathname).toBe(address);
});

test('the dialog is opened, walked and left by keys, and gives the focus back', async ({
  page,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(sectionPage('en'), { waitUntil: 'networkidle' });
  const loaded = requests.filter((url) => /pagefind|dialog/.test(url));
  expect(loaded, 'nothing of search is loaded unasked').toEqual([]);

  const about = page.locator('.bar-link', { hasText: 'About' });
  const field = page.locator('#search .search-field');
  await about.focus();
  await page.keyboard.press('/');
  await expect(field).toBeFocused();
  await page.keyboard.type('长春/');
  await expect(field).toHaveValue('长春/');
  await expect(page.locator('#search [role="status"]')).toHaveText(/\d+ sentences/);
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('#search .found-line').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field).toBeHidden();
  await expect(about).toBeFocused();

  await page.keyboard.press('Control+k');
  await expect(field).toBeFocused();
  await page.locator('.search-scope input').check();
  await expect(page.locator('#search .found')).toHaveCount(1);
  const here = page.locator(`#search .found-line[href^="${sectionPage('en')}"][href*="#p"]`);
  await here.first().click();
  await expect(field).toBeHidden();
  expect(await painted(page)).toContain('长春');

  await page.locator('.display-button').click();
  await page.locator('#keys-off').check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(field).toBeHidden();
  await page.locator('.search-link').click();
  await expect(field).toBeFocused();
  await expect(page.locator('#search .found-line').first()).toBeVisible();
  const first = await page.locator('#search .found-line').first().getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${first?.split('?')[0] ?? ''}(#|$)`));
});
