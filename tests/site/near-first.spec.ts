import { expect, test } from '@playwright/test';
import { wholePage } from './built-site.ts';
import { at, drawn, type View } from './switches.ts';

const flips: [from: View, input: string][] = [
  ['both', 'pinyin-on'],
  ['zh', 'pinyin-on'],
  ['both', 'view-zh'],
  ['zh', 'view-both'],
  ['en', 'size-xl'],
  ['both', 'theme-dark'],
];

for (const [view, input] of flips) {
  test(`what ${input} does reaches the screen first, then all (${view} view)`, async ({ page }) => {
    await page.goto(at(wholePage('zh'), { view }));
    await drawn(page);
    const { first, last } = await page.evaluate(async (id) => {
      const blocks = [...document.querySelectorAll<HTMLElement>('main :is(.paragraph, .pair)')];
      const sentences = document.querySelectorAll('main .pair');
      sentences[sentences.length >> 1]?.scrollIntoView({ behavior: 'instant' });
      const frame = (): Promise<number> => new Promise(requestAnimationFrame);
      await frame();
      await frame();
      /** Blocks that wait, in the view and out of it. */
      const waiting = (): { seen: number; unseen: number } => {
        // What stands in a block that waits is where it would be, and is not drawn: the block alone counts.
        const held = blocks.filter(
          (each) => getComputedStyle(each).contentVisibility === 'hidden' && each.checkVisibility(),
        );
        const seen = held.filter((each) => {
          const { top, bottom } = each.getBoundingClientRect();
          return getComputedStyle(each).display !== 'inline' && bottom > 0 && top < innerHeight;
        });
        return { seen: seen.length, unseen: held.length - seen.length };
      };
      document.getElementById(id)?.click();
      // The picture of this frame is made right after it.
      await frame();
      const atFirst = waiting();
      for (let frames = 0; frames < 6; frames++) await frame();
      return { first: atFirst, last: waiting() };
    }, input);
    expect(first.seen).toBe(0);
    expect(first.unseen).toBeGreaterThan(0);
    expect(last).toEqual({ seen: 0, unseen: 0 });
  });
}

test('what has the focus out of the view keeps it', async ({ page }) => {
  await page.goto(wholePage('zh'));
  await drawn(page);
  const link = page.locator('main .permalink').nth(12);
  await link.evaluate((each: HTMLElement) => {
    each.focus({ preventScroll: true });
    document.getElementById('pinyin-on')?.click();
  });
  await drawn(page);
  await expect(link).toBeFocused();
});
