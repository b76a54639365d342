import type { Page } from '@playwright/test';

/** Resolves when the page has the fonts it shows, which it asks for after its first picture. */
export async function fontsReady(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    // Without scripts a style sheet of its own declares them.
    if (document.querySelector('noscript link') !== null) return true;
    // They are used once what declares them is gone.
    return document.getElementById('faces') === null;
  });
  await page.evaluate(async () => {
    // A font that lacks a character leads to the next one.
    do {
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
      await document.fonts.ready;
    } while (document.fonts.status === 'loading');
  });
}
