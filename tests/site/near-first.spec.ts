import { expect, test, type Page } from '@playwright/test';
import { wholePage } from './built-site.ts';
import { at, drawn, setClock, type View } from './switches.ts';

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
    await setClock(page, 0);
    await page.goto(at(wholePage('zh'), { view }));
    await drawn(page);
    const { first, last } = await flip(page, input);
    expect(first.seen).toBe(0);
    expect(first.unseen).toBeGreaterThan(0);
    expect(last).toMatchObject({ seen: 0, unseen: 0 });
  });
}

test('a slow processor shows where the view starts, then the rest of the screen, then all', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 1600 });
  await setClock(page, 100);
  await page.goto(wholePage('zh'));
  await drawn(page);
  const { first, last } = await flip(page, 'view-zh');
  expect(first.seen).toBeGreaterThan(0);
  expect(first.drawn).toBeGreaterThan(0);
  expect(last).toMatchObject({ seen: 0, unseen: 0 });
});

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

interface Blocks {
  /** Those in the view that are drawn. */
  drawn: number;
  /** Those that wait, in the view. */
  seen: number;
  /** Those that wait out of it. */
  unseen: number;
}

/** Flips a switch in the middle of the page, and counts sentences and paragraphs in the first picture and some later. */
function flip(page: Page, input: string): Promise<{ first: Blocks; last: Blocks }> {
  return page.evaluate(async (id) => {
    const blocks = [...document.querySelectorAll<HTMLElement>('main :is(.paragraph, .pair)')];
    const sentences = document.querySelectorAll('main .pair');
    sentences[sentences.length >> 1]?.scrollIntoView({ behavior: 'instant' });
    const frame = (): Promise<number> => new Promise(requestAnimationFrame);
    await frame();
    await frame();
    const count = (): Blocks => {
      // What stands in a block that waits is where it would be, and is not drawn: the block alone counts.
      const there = blocks.filter((each) => each.checkVisibility());
      const inView = new Set(
        there.filter((each) => {
          const { top, bottom } = each.getBoundingClientRect();
          return getComputedStyle(each).display !== 'inline' && bottom > 0 && top < innerHeight;
        }),
      );
      const held = there.filter((each) => getComputedStyle(each).contentVisibility === 'hidden');
      const seen = held.filter((each) => inView.has(each)).length;
      return { drawn: inView.size - seen, seen, unseen: held.length - seen };
    };
    document.getElementById(id)?.click();
    // The picture of this frame is made right after it.
    await frame();
    const first = count();
    for (let frames = 0; frames < 7; frames++) await frame();
    return { first, last: count() };
  }, input);
}
