import { expect, test } from '@playwright/test';

test('an address that is not there shows the page that says so', async ({ page }) => {
  const response = await page.goto('/no/such/page/');
  expect(response?.status()).toBe(404);
  await expect(page.locator('h1')).toHaveText(/\p{Script=Han}.*[A-Za-z]/su);
  await page.locator('main p a').first().click();
  await expect(page).toHaveURL(/\/zh\/$/);
});
