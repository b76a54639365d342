import { expect, test, type Page } from '@playwright/test';
import { languages, sectionPage, wholePage } from './built-site.ts';
import { fontsReady } from './fonts-ready.ts';
import { drawnIn, pdfPages } from './pdf-pages.ts';
import { at, drawn, flip, type Settings, type View } from './switches.ts';

const states: Record<'zh' | 'zhPinyin' | 'both' | 'en', Settings & { view: View }> = {
  zh: { view: 'zh' },
  zhPinyin: { view: 'zh', pinyin: 'on' },
  both: { view: 'both' },
  en: { view: 'en' },
};

const papers = [
  { format: 'A4', width: 595, height: 842 },
  { format: 'Letter', width: 612, height: 792 },
];

const titles = { zh: '长春全面振兴', en: 'Changchun’s full and all-round' };
const sources = { zh: '吉林日报', en: 'Jilin Daily' };

/** Sane numbers of pages for the parts of the article, whatever the state. */
const kinds = [
  { name: 'a section', address: sectionPage('zh'), most: 12, on: papers },
  { name: 'the whole article', address: wholePage('zh'), most: 40, on: papers.slice(0, 1) },
];

for (const { name, address, most, on } of kinds) {
  test(`${name} prints as the switches stand`, async ({ page }) => {
    await page.goto(address);
    const counts: Record<string, number> = {};
    for (const [state, { view, pinyin = 'off' }] of Object.entries(states)) {
      await flip(page, { view, pinyin });
      await drawn(page);
      for (const { format, width, height } of on) {
        const pages = pdfPages(await page.pdf({ format }));
        expect(Math.abs(pages.width - width)).toBeLessThanOrEqual(1);
        expect(Math.abs(pages.height - height)).toBeLessThanOrEqual(1);
        counts[`${state} ${format}`] = pages.count;
      }
    }
    for (const { format } of on) {
      const [zh = 0, zhPinyin = 0, both = 0, en = 0] = Object.keys(states).map(
        (state) => counts[`${state} ${format}`],
      );
      for (const count of [zh, zhPinyin, both, en]) {
        expect(count, JSON.stringify(counts)).toBeGreaterThan(0);
        expect(count, JSON.stringify(counts)).toBeLessThanOrEqual(most);
      }
      expect(zh).toBeLessThanOrEqual(both);
      expect(en).toBeLessThanOrEqual(both);
      expect(zhPinyin).toBeLessThanOrEqual(zh * 1.5 + 1);
      if (address === wholePage('zh')) expect(en).toBeLessThan(both);
    }
  });
}

for (const [state, settings] of Object.entries(states)) {
  test(`paper shows the text and where it is from, and no controls (${state})`, async ({
    page,
  }) => {
    for (const [lang, address] of [
      ['zh', wholePage('zh')],
      ['en', sectionPage('en')],
    ] as const) {
      await page.goto(at(address, settings));
      await page.emulateMedia({ media: 'print' });
      for (const control of ['.bar', '#section-nav', '.skip', '.pager', '#display', '#card']) {
        for (const found of await page.locator(control).all()) await expect(found).toBeHidden();
      }
      await expect(page.locator('a.permalink:visible')).toHaveCount(0);
      // So that no sheet holds it alone.
      await expect(page.locator('.colophon + .notes')).toBeVisible();
      await expect(page.locator('button:visible, input:visible')).toHaveCount(0);

      const printed = await page.locator('body').innerText();
      const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
      expect(printed).toContain(canonical ?? 'no address');
      expect(printed).toContain(sources[lang]);
      const date = await page.locator('time').first().getAttribute('datetime');
      expect(printed).toContain(date ?? 'no date');

      for (const language of languages) {
        const text = page.locator(`main .pair > .${language}`);
        const visible = settings.view === 'both' || settings.view === language;
        await expect(text.first()).toBeVisible({ visible });
        await expect(text.last()).toBeVisible({ visible });
        const byTitle = address === wholePage(lang) || lang === language;
        if (visible && byTitle) expect(printed).toContain(titles[language]);
      }
      const display = settings.pinyin === 'on' ? 'ruby-text' : 'none';
      await expect(page.locator('main rt').first()).toHaveCSS('display', display);
    }
  });
}

test('paper is black on white, also from a dark screen', async ({ page }) => {
  await page.goto(at(sectionPage('zh'), { theme: 'dark' }));
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const paper = page.locator('html');
  await expect(paper).toHaveCSS('background-color', /rgba?\((?:255, 255, 255|0, 0, 0, 0)\)?/);
  const ink = await page
    .locator('main .pair > .zh')
    .first()
    .evaluate((text) => {
      const pixel = new OffscreenCanvas(1, 1).getContext('2d');
      if (!pixel) throw new Error('no canvas');
      pixel.fillStyle = getComputedStyle(text).color;
      pixel.fillRect(0, 0, 1, 1);
      return Math.max(...pixel.getImageData(0, 0, 1, 1).data.slice(0, 3));
    });
  expect(ink).toBeLessThan(80);
});

test('every sheet has a running head and its number', async ({ page }) => {
  for (const lang of languages) {
    for (const address of [sectionPage(lang), wholePage(lang)]) {
      await page.goto(address);
      const margins = await pageRules(page);
      const head = /@top-\w+ \{[^}]*content: "([^"]+)"/.exec(margins)?.[1] ?? '';
      expect(head, address).toContain(titles[lang]);
      expect(head, address).toContain(sources[lang]);
      expect(margins, address).toMatch(/@bottom-\w+ \{[^}]*counter\(page\)/);
    }
  }
});

for (const address of [sectionPage('zh'), wholePage('zh')])
  test(`what is printed straight from the screen is all drawn, ${address}`, async ({ page }) => {
    await page.goto(address);
    await fontsReady(page);
    const printed = drawnIn(await page.pdf(), 'NotoSerifSC');
    const han = (await page.locator('main .text .zh').allTextContents()).join('');
    const missing = [...new Set(han.match(/\p{Script=Han}/gu))].filter(
      (each) => !printed.has(each),
    );
    expect(missing).toEqual([]);
  });

test('a heading stays with its text', async ({ page }) => {
  await page.goto(wholePage('zh'));
  await page.emulateMedia({ media: 'print' });
  for (const heading of await page.locator('main :is(h1, h2, h3).heading').all()) {
    await expect(heading).toHaveCSS('break-after', 'avoid');
    await expect(heading).toHaveCSS('break-inside', 'avoid');
  }
});

/** The `@page` rules of the page's styles as text. */
const pageRules = (page: Page) =>
  page.evaluate(() => {
    const collect = (rules: CSSRuleList): string[] =>
      [...rules].flatMap((rule) => {
        if (rule instanceof CSSPageRule) return [rule.cssText];
        return rule instanceof CSSGroupingRule ? collect(rule.cssRules) : [];
      });
    return [...document.styleSheets].flatMap(({ cssRules }) => collect(cssRules)).join('\n');
  });
