import { expect, test, type Page } from '@playwright/test';
import { wholePage } from './built-site.ts';
import { lineBoxes, type Line } from './line-boxes.ts';
import { at, drawn, type Settings } from './switches.ts';

const widths = [320, 360, 768, 1280, 1920];
const closing = /^[。，、；：？！”’）》」』】〉…%％]/u;
const opening = /[“‘（《「『【〈]$/u;

for (const pinyin of ['off', 'on'] as const) {
  for (const view of ['zh', 'both'] as const) {
    test(`no line starts or ends with the wrong mark (${view} view, pinyin ${pinyin})`, async ({
      page,
    }) => {
      for (const width of widths) {
        const lines = await chineseLines(page, width, { view, pinyin });
        expect(lines.length).toBeGreaterThan(100);
        const wrong = lines.filter(
          ({ text, first, last }) =>
            (!first && closing.test(text)) || (!last && opening.test(text)),
        );
        expect(
          wrong.map(({ text }) => text),
          `${width} wide`,
        ).toEqual([]);
      }
    });
  }

  test(`no line of Chinese is longer than 40 characters (pinyin ${pinyin})`, async ({ page }) => {
    for (const size of ['s', 'm', 'xl'] as const) {
      for (const width of [1280, 1920]) {
        const lines = await chineseLines(page, width, { view: 'zh', pinyin, size });
        const long = lines.filter(
          (line) => line.width > 40.1 || (line.text.match(/\p{Script=Han}/gu)?.length ?? 0) > 40,
        );
        expect(
          long.map((line) => `${line.text} (${line.width.toFixed(1)} em)`),
          `${width} wide, size ${size}`,
        ).toEqual([]);
      }
    }
  });
}

test('a desk gives the line of Chinese room for 30 characters or more', async ({ page }) => {
  const lines = await chineseLines(page, 1280, { view: 'zh' });
  expect(Math.max(...lines.map(({ width }) => width))).toBeGreaterThan(30);
});

test('a paragraph of Chinese alone is indented by two characters', async ({ page }) => {
  for (const width of [360, 1280]) {
    const lines = await chineseLines(page, width, { view: 'zh' });
    const firsts = lines.filter(({ first, text }) => first && /^\p{Script=Han}/u.test(text));
    expect(firsts.length).toBeGreaterThan(10);
    const astray = firsts.filter(({ start }) => Math.abs(start - 2) > 0.05);
    expect(astray).toEqual([]);
  }
});

test('no line of a heading is much shorter than its others', async ({ page }) => {
  for (const pinyin of ['off', 'on'] as const) {
    await page.goto(at(wholePage('en'), { pinyin }));
    for (const width of [360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await drawn(page);
      const headings = page.locator('main .heading > :is(.zh, .en)');
      const lines = await headings.evaluateAll(lineBoxes);
      const ends = lines.flatMap(({ last }, index) => (last ? [index + 1] : []));
      const clauses = ends.map((end, index) => lines.slice(ends[index - 1] ?? 0, end));
      expect(clauses.filter(({ length }) => length > 1).length).toBeGreaterThan(0);
      const uneven = clauses.filter((clause) => {
        const widths = clause.map((line) => line.width);
        return Math.min(...widths) < 0.45 * Math.max(...widths);
      });
      expect(
        uneven.map((clause) => clause.map(({ text }) => text)),
        `${width} wide, pinyin ${pinyin}`,
      ).toEqual([]);
    }
  }
});

test('sentences of a pair start side by side on a desk, one above the other on a phone', async ({
  page,
}) => {
  await page.goto(at(wholePage('en'), { view: 'both' }));
  for (const width of [768, 1280, 360]) {
    await page.setViewportSize({ width, height: 800 });
    const astray = await page.locator('main .pair').evaluateAll(
      (pairs, desk) =>
        pairs
          .filter((pair) => {
            const [zh, en] = ['.zh', '.en'].map((side) =>
              pair.querySelector(side)?.getBoundingClientRect(),
            );
            if (!zh || !en) return true;
            return desk ? zh.right > en.left || Math.abs(zh.top - en.top) > 10 : zh.bottom > en.top;
          })
          .map(({ id }) => id),
      width >= 768,
    );
    expect(astray, `${width} wide`).toEqual([]);
  }
});

test('Han and Latin stand a little apart', async ({ page }) => {
  await page.goto(at(wholePage('zh'), { view: 'zh' }));
  const text = page.locator('main .pair > .zh').first();
  await expect(text).toHaveCSS('text-autospace', /normal|ideograph-alpha/);
  await expect(text).toHaveCSS('line-break', 'strict');
});

async function chineseLines(page: Page, width: number, settings: Settings): Promise<Line[]> {
  await page.setViewportSize({ width, height: 800 });
  const address = at(wholePage('zh'), settings);
  if (!page.url().endsWith(address)) await page.goto(address);
  await drawn(page);
  return page.locator('main .paragraph .zh').evaluateAll(lineBoxes);
}
