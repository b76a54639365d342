import { expect, test } from '@playwright/test';

test('a section page shows both languages', async ({ page }) => {
  await page.goto('/zh/changchun-2020/culture/');
  await expect(page.locator('.pair .zh').first()).toBeVisible();
  await expect(page.locator('.pair .en').first()).toBeVisible();
});
