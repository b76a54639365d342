import { expect, test, type Page } from '@playwright/test';
import { languages, printPage, sectionPage } from './built-site.ts';
import { pdfPages } from './pdf-pages.ts';
import { drawn } from './switches.ts';

const section = sectionPage('zh').split('/').at(-2) ?? '';
const forms = ['view=zh', 'view=zh&pinyin=on', 'view=both', 'view=both&pinyin=on', 'view=en'];

async function show(page: Page, query: string, lang: 'zh' | 'en' = 'en'): Promise<void> {
  await page.goto(`${printPage(lang)}?${query}`);
  await page.locator('.sheet-of-paper.paged').waitFor();
  await drawn(page);
}

/**
 * How much of each sheet but the last is empty at its foot, the sentences whose languages do not start together, those
 * that go on overleaf, and the headings after which nothing is on their sheet.
 */
const lookAtSheets = (page: Page) =>
  page.locator('.sheet-of-paper').evaluate((paper) => {
    const styles = getComputedStyle(paper);
    const height = parseFloat(styles.getPropertyValue('column-height'));
    const pitch = height + parseFloat(styles.rowGap);
    const start = paper.getBoundingClientRect().top + parseFloat(styles.paddingTop);
    const sheetAt = (y: number): number => Math.floor((y - start) / pitch);
    const lowest: number[] = [];
    const last: (Element | null)[] = [];
    const texts = document.createTreeWalker(paper, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (texts.nextNode()) {
      range.selectNodeContents(texts.currentNode);
      for (const { top, bottom, width } of range.getClientRects()) {
        const sheet = sheetAt(top);
        const foot = bottom - start - sheet * pitch;
        if (width === 0 || foot <= (lowest[sheet] ?? 0)) continue;
        lowest[sheet] = foot;
        last[sheet] = texts.currentNode.parentElement;
      }
    }
    const apart = [...paper.querySelectorAll('.pair')].filter((pair) => {
      const [zh, en] = [...pair.querySelectorAll(':scope > :is(.zh, .en)')].map(
        (text) => text.getClientRects()[0],
      );
      return zh && en && Math.abs(zh.top - en.top) > 48;
    });
    const torn = [...paper.querySelectorAll('.pair')].filter((pair) => {
      range.selectNodeContents(pair);
      const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
      return new Set(lines.map(({ top, bottom }) => sheetAt((top + bottom) / 2))).size > 1;
    });
    return {
      sheets: lowest.length,
      empty: lowest.slice(0, -1).map((bottom) => 1 - bottom / height),
      apart: apart.map(({ id }) => id),
      torn: torn.map(({ id }) => id),
      alone: last.flatMap((text) => text?.closest('.heading')?.textContent ?? []),
    };
  });

for (const form of [...forms, 'view=words']) {
  test(`the page shows as many sheets as are printed, and says so (${form})`, async ({ page }) => {
    for (const [paper, type] of [
      ['a4', 'm'],
      ['letter', 'l'],
    ]) {
      await show(page, `${form}&paper=${paper}&type=${type}&sections=${section}`);
      const { count } = pdfPages(await page.pdf({ preferCSSPageSize: true }));
      expect((await lookAtSheets(page)).sheets).toBe(count);
      await expect(page.locator('.print-count')).toHaveText(`about ${count} pages`);
    }
  });
}

test('a choice changes the number of sheets, of a few and of many', async ({ page }) => {
  await show(page, 'view=both&paper=a4&type=m', 'zh');
  const said = page.locator('.print-count');
  const number = async () => Number(/^约 (\d+) 页$/.exec(await said.innerText())?.[1]);
  // Sheets are counted again when a font comes.
  await expect(said).toHaveText(/^约 \d+ 页$/);
  const whole = await number();
  expect(whole).toBeGreaterThan(10);
  await page.locator('#type-l').check();
  await expect.poll(number).toBeGreaterThan(1.5 * whole);
  await page.locator(`[name="sections"][value="${section}"]`).check();
  await expect.poll(number).toBeLessThan(whole);
  await page.locator('#view-zh').check();
  await page.locator('#type-s').check();
  await expect.poll(number).toBeLessThan(4);
  await expect(page.locator('.sheet-of-paper')).toHaveClass(/paged/);
});

for (const form of forms) {
  test(`sheets are filled to their feet, both languages side by side (${form})`, async ({
    page,
  }) => {
    for (const [type, most] of [
      ['m', 0.3],
      ['l', 0.45],
    ] as const) {
      await show(page, `${form}&paper=a4&type=${type}`);
      const { empty, apart, torn, alone } = await lookAtSheets(page);
      expect(empty.length).toBeGreaterThan(5);
      expect(Math.max(...empty), type).toBeLessThan(most);
      expect(apart, type).toEqual([]);
      if (!form.startsWith('view=both')) continue;
      expect(alone, type).toEqual([]);
      // Whole sentences in large type would leave sheets half empty.
      if (type === 'm') expect(torn).toEqual([]);
    }
  });
}

test('on a phone, sections far from the view are not laid out', async ({ page }) => {
  await page.setViewportSize({ width: 412, height: 823 });
  await page.goto(printPage('en'));
  await drawn(page);
  const far = page.locator('.print-section').last().locator('.heading');
  expect(await far.evaluate((each) => each.checkVisibility({ contentVisibilityAuto: true }))).toBe(
    false,
  );
  await far.scrollIntoViewIfNeeded();
  await expect
    .poll(() => far.evaluate((each) => each.checkVisibility({ contentVisibilityAuto: true })))
    .toBe(true);
});

for (const lang of languages) {
  test(`a sheet in one language is so to its end (${lang})`, async ({ page }) => {
    const text = async (query: string) => {
      await page.goto(`${printPage(lang)}?${query}&sections=${section}`);
      const parts = page.locator('.sheet-of-paper :is(.heading, .part-note, .credits p)');
      const shown = await parts.locator('visible=true').allInnerTexts();
      expect(shown.length).toBeGreaterThan(4);
      return shown.map((each) => each.replace(/https?:\S+/, '')).join('\n');
    };
    expect(await text('view=zh')).not.toMatch(/[A-Za-z]{3}/);
    expect(await text('view=en')).not.toMatch(/\p{Script=Han}/u);
    expect(await text('view=both')).toContain(lang === 'zh' ? '网址' : 'Address');
  });

  test(`the sheet of words is headed by its section, in both languages (${lang})`, async ({
    page,
  }) => {
    await page.goto(`${printPage(lang)}?view=words&pinyin=on&sections=${section}`);
    const heading = page.locator('.words-of:visible');
    const number = await page
      .locator(`.print-box:has([value="${section}"]) .print-number`)
      .innerText();
    for (const code of languages) {
      const name = heading.locator(`.${code}`);
      await expect(name).toBeVisible();
      await expect(name.locator('.heading-number')).toHaveText(number);
    }
    await expect(page.locator('.sheet-of-paper rt:visible')).toHaveCount(0);
  });
}

test('large is as large for words as for text', async ({ page }) => {
  const sizes = async (view: string, type: string, ...selectors: string[]) => {
    await page.goto(`${printPage('en')}?view=${view}&type=${type}&sections=${section}`);
    return Promise.all(selectors.map((selector) => sizeOfFirstShown(page, selector)));
  };
  const ratios = async (view: string, ...selectors: string[]) => {
    const [large, medium] = [
      await sizes(view, 'l', ...selectors),
      await sizes(view, 'm', ...selectors),
    ];
    return large.map((size, index) => size / (medium[index] ?? 0));
  };
  const [text = 0] = await ratios('zh', '.pair > .zh');
  expect(text).toBeGreaterThan(1.4);
  for (const ratio of await ratios('words', '.word > b', '.word > span'))
    expect(ratio).toBeCloseTo(text, 2);
});

/** The size of the type, in pixels, of the first of the elements that is displayed, once one is. */
async function sizeOfFirstShown(page: Page, selector: string): Promise<number> {
  const size = await page.waitForFunction((wanted) => {
    const shown = [...document.querySelectorAll(wanted)].find((each) => each.checkVisibility());
    return shown && parseFloat(getComputedStyle(shown).fontSize);
  }, selector);
  return (await size.jsonValue()) ?? 0;
}
