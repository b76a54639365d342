import { expect, test, type Page } from '@playwright/test';
import { sectionPage, wholePage } from './built-site.ts';
import { at, drawn, flip, setClock, type Settings } from './switches.ts';

/** A desk, and a phone that is too slow for all at once. */
const screens = [
  { viewport: { width: 1280, height: 800 }, step: 0 },
  { viewport: { width: 360, height: 780 }, step: 100 },
];

/** Every way from one view to another and back, with pinyin and size on the way. */
const rounds: [first: Settings, ...then: Settings[]][] = [
  [{ view: 'both' }, { pinyin: 'on' }, { pinyin: 'off' }, { view: 'zh' }, { view: 'both' }],
  [{ view: 'both' }, { view: 'en' }, { view: 'both' }, { size: 'xl' }, { size: 's' }],
  [
    { view: 'zh' },
    { pinyin: 'on' },
    { size: 'l' },
    { pinyin: 'off' },
    { view: 'en' },
    { view: 'zh' },
  ],
];

for (const { viewport, step: milliseconds } of screens) {
  test.describe(`${viewport.width} wide`, () => {
    test.use({ viewport });

    for (const [first, ...then] of rounds) {
      const name = then.map((settings) => Object.values(settings).join()).join(', ');

      test(`the sentence being read stays where it is: ${name}`, async ({ page }) => {
        await setClock(page, milliseconds);
        await page.goto(at(wholePage('zh'), first));
        for (const settings of then) {
          await readUpTo(page, 0.6);
          const { id, top } = await sentenceAtTop(page);
          const bars = await barPlaces(page);
          await tap(page, settings);
          await drawn(page);
          const step = `${id}, ${JSON.stringify(settings)}`;
          expect(Math.abs((await topOf(page, id)) - top), step).toBeLessThanOrEqual(2);
          expect(await barPlaces(page), step).toEqual(bars);
        }
      });
    }
  });
}

test('a switch flipped from the keyboard leaves the sentence where it is', async ({ page }) => {
  await page.goto(wholePage('zh'));
  await readUpTo(page, 0.5);
  await tapOn(page, '#view-both');
  const { id, top } = await sentenceAtTop(page);
  await page.keyboard.press('Tab');
  await expect(page.locator('#pinyin-on')).toBeFocused();
  await drawn(page);
  expect(Math.abs((await topOf(page, id)) - top), 'on focus').toBeLessThanOrEqual(2);
  await page.keyboard.press('Space');
  await drawn(page);
  expect(Math.abs((await topOf(page, id)) - top), 'on the flip').toBeLessThanOrEqual(2);
});

for (const view of ['zh', 'both'] as const) {
  test(`lines of Chinese are as far apart with pinyin as without (${view} view)`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 768, height: 1024 });
    await page.goto(at(sectionPage('zh'), { view }));
    const plain = await linePitches(page);
    await flip(page, { pinyin: 'on' });
    await drawn(page);
    const annotated = await linePitches(page);
    expect(plain.length).toBeGreaterThan(0);
    expect(annotated).toEqual(plain);
  });
}

/** Scrolls until the sentence that many of the others precede is just under the bar. */
async function readUpTo(page: Page, share: number): Promise<void> {
  await page.evaluate((part) => {
    const sentences = [...document.querySelectorAll('.pair')];
    const edge = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
    const sentence = sentences[Math.floor(sentences.length * part)];
    const top = (sentence?.getBoundingClientRect().top ?? 0) - edge + 10;
    scrollBy({ top, behavior: 'instant' });
  }, share);
  await drawn(page);
}

/** Flips switches by pointing: Playwright's own `check` scrolls the page first. */
async function tap(page: Page, settings: Settings): Promise<void> {
  const { view, pinyin, size } = settings;
  if (view) await tapOn(page, `#view-${view}`);
  if (pinyin && (await page.locator('#pinyin-on').isChecked()) !== (pinyin === 'on')) {
    await tapOn(page, '#pinyin-on');
  }
  if (!size) return;
  await tapOn(page, '.display-button');
  await tapOn(page, `#size-${size}`);
  await page.keyboard.press('Escape');
}

async function tapOn(page: Page, selector: string): Promise<void> {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} is not on the page`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** The first sentence that reaches below the bar, and where it starts. */
const sentenceAtTop = (page: Page) =>
  page.evaluate(() => {
    const edge = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
    const sentence = [...document.querySelectorAll('.pair')].find(
      (pair) => pair.getBoundingClientRect().bottom > edge,
    );
    if (!sentence) throw new Error('no sentence in view');
    return { id: sentence.id, top: sentence.getBoundingClientRect().top };
  });

const topOf = (page: Page, id: string) =>
  page.locator(`[id="${id}"]`).evaluate((sentence) => sentence.getBoundingClientRect().top);

const barPlaces = (page: Page) =>
  page
    .locator('.bar, .bar-tools')
    .evaluateAll((bars) => bars.map((bar) => JSON.stringify(bar.getBoundingClientRect())));

/** The distances, to half a pixel, between neighbouring lines of the Chinese, each once. */
const linePitches = (page: Page) =>
  page.locator('main .pair > .zh').evaluateAll((sentences) => {
    const pitches = sentences.flatMap((sentence) => {
      const tops: number[] = [];
      const walker = document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      while (walker.nextNode()) {
        range.selectNodeContents(walker.currentNode);
        for (const { top, height } of range.getClientRects()) {
          if (height > 0 && top - (tops.at(-1) ?? -Infinity) > height / 2) tops.push(top);
        }
      }
      return tops.slice(1).map((top, index) => top - (tops[index] ?? 0));
    });
    return [...new Set(pitches.map((pitch) => Math.round(pitch * 2) / 2))].sort((a, b) => a - b);
  });
