import { expect, test } from '@playwright/test';
import { distinctPages, readingPages, sectionPage } from './built-site.ts';
import { at, drawn, flip } from './switches.ts';

test.use({ serviceWorkers: 'allow' });

test('no page logs an error, fails a request or asks another host', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol !== 'data:' && hostname !== 'localhost') complaints.push(request.url());
  });

  for (const address of distinctPages) {
    const state = readingPages.includes(address)
      ? at(address, { pinyin: 'on', theme: 'dark', size: 'l' })
      : address;
    await page.goto(state, { waitUntil: 'load' });
    await drawn(page);
    expect(complaints, address).toEqual([]);
  }

  await page.goto(sectionPage('zh'));
  await flip(page, { view: 'zh', pinyin: 'on', size: 'xl', theme: 'light' });
  await page.locator('main a.term:visible').first().click();
  await page.keyboard.press('Escape');
  expect(complaints).toEqual([]);
});

test('an address that is not there shows the page that says so', async ({ page }) => {
  const response = await page.goto('/no/such/page/');
  expect(response?.status()).toBe(404);
  await expect(page.locator('h1')).toHaveText(/\p{Script=Han}.*[A-Za-z]/su);
  await page.locator('main p a').first().click();
  await expect(page).toHaveURL(/\/zh\/$/);
});
