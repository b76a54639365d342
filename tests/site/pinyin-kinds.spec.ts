import { expect, test, type Locator, type Page } from '@playwright/test';
import { sectionPage, wholePage } from './built-site.ts';
import { at, flip } from './switches.ts';

/** The readings drawn over words that match a selector. */
const drawnOver = (page: Page, words: string): Promise<string[]> =>
  page
    .locator('main')
    .evaluate(
      (main, selector) =>
        [...main.querySelectorAll(`${selector} rt`)]
          .filter((rt) => rt.getClientRects().length > 0)
          .map((rt) => /^"([^"]*)"/.exec(getComputedStyle(rt, '::before').content)?.[1] ?? ''),
      words,
    );

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('pinyin over harder words leaves the commoner ones plain', async ({ page }) => {
      await page.goto(sectionPage('zh'));
      await flip(page, { pinyin: 'on' });
      const all = await drawnOver(page, 'ruby');
      await flip(page, { words: 'harder' });
      const counts = [];
      for (const harder of ['2', '3', '4', '5'] as const) {
        await flip(page, { harder });
        const drawn = await drawnOver(page, 'ruby');
        const hard = [2, 3, 4, 5].filter((level) => level >= Number(harder));
        const marked = await drawnOver(page, `ruby:is(${hard.map((n) => `.l${n}`).join()})`);
        expect(drawn).toEqual(marked);
        counts.push(drawn.length);
      }
      const fewer = [all.length, ...counts];
      expect(fewer).toEqual([...new Set(fewer)].sort((a, b) => b - a));
      expect(fewer.at(-1)).toBeGreaterThan(0);
      await flip(page, { words: 'all' });
      expect(await drawnOver(page, 'ruby')).toEqual(all);
    });

    test('一 and 不 carry the tone of the dictionary or the one they are spoken with', async ({
      page,
    }) => {
      await page.goto(wholePage('zh'));
      await flip(page, { pinyin: 'on' });
      const written = await drawnOver(page, 'ruby');
      await flip(page, { tones: 'spoken' });
      const spoken = await drawnOver(page, 'ruby');
      const changes = written.flatMap((syllable, index) =>
        syllable === spoken[index] ? [] : [`${syllable} ${spoken[index] ?? ''}`],
      );
      expect([...new Set(changes)].sort()).toEqual(
        expect.arrayContaining(['bù bú', 'yī yì', 'yī yí']),
      );
      expect(
        changes.filter((change) => !/^(?:b[ùu]|[Yy]ī) (?:bú|bu|[Yy][ìí]|yi)$/.test(change)),
      ).toEqual([]);
      await flip(page, { tones: 'base' });
      expect(await drawnOver(page, 'ruby')).toEqual(written);
    });
  });
}

test('the kind of pinyin is remembered, and the address can set it', async ({ page }) => {
  await page.goto(at(sectionPage('en'), { pinyin: 'on', words: 'harder', harder: '4' }));
  await expect(page.locator('#words-harder')).toBeChecked();
  await page.goto(wholePage('en'));
  await expect(page.locator('#words-harder')).toBeChecked();
  await expect(page.locator('#harder-4')).toBeChecked();
});

test('the slider of hardness shows only where it does something', async ({ page }) => {
  await page.goto(sectionPage('en'));
  await page.locator('.display-button').click();
  const slider = page.getByRole('radiogroup').or(page.getByRole('group', { name: /hard/ }));
  await expect(slider).toBeHidden();
  await page.locator('#words-harder').check();
  await expect(slider).toBeVisible();
  await page.locator('#harder-3').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('#harder-4')).toBeChecked();
  await expect(slider.getByText('10,000')).toHaveCSS('opacity', '1');
});

const schemes = {
  pleco: ['red', 'green', 'blue', 'purple'],
  dummitt: ['red', 'orange', 'green', 'blue'],
} as const;
const vowels = ['āēīōūǖĀĒŌ', 'áéíóúǘÁÉÓ', 'ǎěǐǒǔǚǍĚǑ', 'àèìòùǜÀÈÒ'];

for (const theme of ['light', 'dark', 'sepia', 'contrast'] as const) {
  test(`colours tell the tones apart and can be read, ${theme}`, async ({ page }) => {
    await page.goto(at(sectionPage('zh'), { pinyin: 'on', theme }));
    expect((await coloursOfTones(page)).size).toBe(1);
    for (const [colours, names] of Object.entries(schemes)) {
      await flip(page, { colours: colours as keyof typeof schemes });
      const seen = await coloursOfTones(page);
      expect([...seen.values()].map((tones) => tones.join())).toEqual(
        expect.arrayContaining(['0', '1', '2', '3']),
      );
      for (const [index, name] of names.entries()) {
        const token = await resolved(page.locator('html'), `var(--color-${name})`);
        expect(seen.get(token)).toEqual([index]);
      }
      for (const colour of seen.keys()) {
        for (const ground of ['paper', 'raised', 'mark']) {
          const behind = await resolved(page.locator('html'), `var(--color-${ground})`);
          expect(contrast(colour, behind), `${colour} on ${ground}`).toBeGreaterThanOrEqual(4.5);
        }
      }
    }
  });
}

/** The colours that readings are drawn in, each with the tones it stands for; -1 is the neutral tone. */
async function coloursOfTones(page: Page): Promise<Map<string, number[]>> {
  const pairs = await page
    .locator('main')
    .evaluate(
      (main, marks) =>
        [...main.querySelectorAll<HTMLElement>('rt')].map((rt): [string, number] => [
          getComputedStyle(rt).color,
          marks.findIndex((vowel) => [...vowel].some((letter) => rt.dataset.py?.includes(letter))),
        ]),
      vowels,
    );
  const tones = new Map<string, Set<number>>();
  for (const [colour, tone] of pairs) tones.set(colour, (tones.get(colour) ?? new Set()).add(tone));
  return new Map([...tones].map(([colour, set]) => [colour, [...set].sort()]));
}

/** A colour as the page computes it: `rgb(…)`. */
const resolved = (root: Locator, colour: string): Promise<string> =>
  root.evaluate((html, value) => {
    const probe = html.ownerDocument.createElement('i');
    probe.style.color = value;
    html.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  }, colour);

/** The contrast of two colours (WCAG 2.2). */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [one, other].map(luminance).sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((channel) => {
    const value = Number(channel) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
