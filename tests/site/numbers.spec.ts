import { expect, test } from '@playwright/test';
import { fontsReady } from './fonts-ready.ts';
import { violations } from './axe-violations.ts';
import { builtPages, languages, numbersPage, readingPages, sectionPage } from './built-site.ts';
import { painted } from './painted.ts';
import { at } from './switches.ts';

const htmlOf = (address: string): string =>
  builtPages.find((page) => page.address === address)?.html ?? '';

for (const lang of languages) {
  test(`charts are text, at a size to read on a phone and at a desk (${lang})`, async ({
    page,
  }) => {
    for (const [width, shown, hidden] of [
      [320, 'narrow', 'wide'],
      [1280, 'wide', 'narrow'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      if (width === 320) await page.goto(numbersPage(lang));
      const charts = page.locator('figure.panel');
      const count = await charts.count();
      expect(count).toBeGreaterThan(5);
      const beside = await page.locator('.panels-beside figure.panel').count();
      await expect(page.locator(`.picture-${shown}:visible`)).toHaveCount(
        shown === 'wide' ? count - beside : count,
      );
      if (shown === 'narrow')
        await expect(page.locator(`.picture-${hidden}:visible`)).toHaveCount(0);
      const texts = await page.locator('.picture:visible text').evaluateAll((elements) =>
        elements.map((element) => {
          const { left, right } = element.getBoundingClientRect();
          const svg = element.closest('svg')?.getBoundingClientRect();
          const drawn = (element as SVGTextElement).getScreenCTM()?.a ?? 0;
          return {
            text: element.textContent,
            size: parseFloat(getComputedStyle(element).fontSize) * drawn,
            over: Math.max(right - (svg?.right ?? 0), (svg?.left ?? 0) - left),
            face: getComputedStyle(element).fontFamily,
          };
        }),
      );
      expect(texts.length).toBeGreaterThan(40);
      expect(texts.filter(({ size }) => size < 11.5)).toEqual([]);
      expect(texts.filter(({ over }) => over > 8)).toEqual([]);
      expect(texts.filter(({ face }) => !face.includes('Shuangdu'))).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });

  test(`the table has every figure with its sentence, and charts show figures of it (${lang})`, async ({
    page,
  }) => {
    await page.goto(numbersPage(lang));
    const rows = await page.locator('#figures tbody tr:not(.figures-section)').evaluateAll((all) =>
      all.map((row) => ({
        cells: [...row.children].map(({ textContent }) => textContent.trim()),
        marked: [...row.querySelectorAll('mark')].map(({ textContent }) => textContent),
        charts: [...row.querySelectorAll<HTMLAnchorElement>('.figure-chart')].map(
          ({ hash }) => hash,
        ),
      })),
    );
    expect(rows.length).toBeGreaterThan(60);
    for (const { cells, marked } of rows) {
      const [figure, counts, , sentence] = cells;
      expect([figure, counts, sentence]).not.toContain('');
      expect(
        marked.filter((text) => /\S/.test(text)),
        figure,
      ).toHaveLength(2);
    }
    const charts = await page
      .locator('.chart[id]')
      .evaluateAll((all) => all.map(({ id }) => `#${id}`));
    const linked = new Set(rows.flatMap((row) => row.charts));
    expect([...linked].filter((chart) => !charts.includes(chart))).toEqual([]);
    // Each picture has behind it the figures it draws.
    for (const panel of await page.locator('figure.panel').all()) {
      const drawn = await panel.locator('.picture-wide .chart-value text').count();
      await expect(panel.locator('.behind tbody tr')).toHaveCount(drawn);
    }
  });
}

test('a sentence leads to its figures and they lead back, without a script and from the keyboard', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL && { baseURL }),
  });
  const page = await context.newPage();
  await page.goto(sectionPage('en', 'targets'));
  const mark = page.locator('.figures-link');
  await expect(mark).toHaveCount(1);
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/[^/]+\/numbers\/#growth$/);
  await expect(page.locator('figure:target .picture:visible')).toHaveCount(1);
  await page.locator('figure:target summary').click();
  await page.locator('figure:target .behind a').first().click();
  await expect(page).toHaveURL(/\/industry\/#p6\.2$/);
  await context.close();
});

test('the marks of figures move nothing, say nothing to copy, and can be pressed', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const view of ['both', 'zh', 'en'] as const) {
    await page.goto(at(sectionPage('zh', 'livelihood'), { view }));
    const boxes = await page.locator('.figures-link').evaluateAll(
      (all, shown) =>
        all.map((element) => {
          const { width, height, left, right } = element.getBoundingClientRect();
          const sentence = element.parentElement?.querySelector(`:scope > .${shown}`);
          const end = [...(sentence?.getClientRects() ?? [])].at(-1)?.right ?? 0;
          return { width, height, right, text: element.textContent, follows: left > end - 1 };
        }),
      view === 'both' ? 'en' : view,
    );
    expect(boxes.length).toBeGreaterThan(8);
    for (const { width, height, right, text, follows } of boxes) {
      expect(width).toBeGreaterThanOrEqual(24);
      expect(height).toBeGreaterThanOrEqual(24);
      expect(right).toBeLessThanOrEqual(320);
      expect(text).toBe('');
      expect(follows, `${view}: on the line its sentence ends on`).toBe(true);
    }
  }
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.figures-link:visible')).toHaveCount(0);
});

test('an article without figures has neither a page of them nor a way there', () => {
  const withPage = new Set(
    builtPages.flatMap(({ address }) => /^\/zh\/([^/]+)\/numbers\/$/.exec(address)?.[1] ?? []),
  );
  for (const address of readingPages) {
    const [, lang = '', article = ''] = address.split('/');
    const link = `href="/${lang}/${article}/numbers/`;
    expect(htmlOf(address).includes(link), address).toBe(withPage.has(article));
  }
});

test('a link leads to its chart, however much is above that has not been laid out', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 780 });
  const panels = await page
    .goto(numbersPage('zh'))
    .then(() => page.locator('.panel').evaluateAll((all) => all.map(({ id }) => id)));
  expect(panels.length).toBeGreaterThan(3);
  for (const id of panels) {
    await page.goto('about:blank');
    await page.goto(`${numbersPage('zh')}#${id}`);
    await fontsReady(page);
    const { y = 0 } = (await page.locator(`#${id}`).boundingBox()) ?? {};
    expect(y, id).toBeGreaterThan(0);
    expect(y, id).toBeLessThan(120);
  }
});

for (const width of [360, 1280])
  test(`going back from a chart leads to the row one came from (${width})`, async ({ page }) => {
    await page.setViewportSize({ width, height: 780 });
    await page.goto(numbersPage('en'));
    await fontsReady(page);
    await expect(page.locator('.numbers > .chart:not([style*="--far"])')).toHaveCount(0);
    const links = page.locator('.figure-chart');
    for (const index of [0, -1]) {
      const link = links.nth(index);
      await link.scrollIntoViewIfNeeded();
      await link.evaluate((element) => {
        element.scrollIntoView({ block: 'center' });
      });
      await expect(link).toBeInViewport();
      await link.click();
      await expect(page).toHaveURL(/#/);
      await page.goBack();
      await expect(link).toBeInViewport();
    }
  });

test('the address for paper is not on the screen', async ({ page }) => {
  await page.goto(numbersPage('zh'));
  await expect(page.locator('.printed-address')).toBeHidden();
});

test('axe finds nothing with the tables behind the charts open', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto(numbersPage('en'));
  await page.locator('.behind').evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  expect(await violations(page)).toEqual([]);
});

test('on paper every chart stays on one page, with its values', async ({ page }) => {
  await page.goto(numbersPage('zh'));
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 665, height: 900 });
  const broken = await page
    .locator('.panel')
    .evaluateAll(
      (all) => all.filter((panel) => getComputedStyle(panel).breakInside !== 'avoid').length,
    );
  expect(broken).toBe(0);
  await expect(page.locator('.behind:visible')).toHaveCount(0);
  await expect(page.locator('#figures tbody tr').first()).toBeVisible();
});

test('a row leads to its sentence, with the figure marked there', async ({ page }) => {
  await page.goto(numbersPage('en'));
  const row = page.locator('.figures tr', { hasText: '1.18 million' }).last();
  await row.locator('.figure-sentence a').click();
  await expect(page).toHaveURL(/\/livelihood\/#p[\d.]+$/);
  await expect.poll(() => painted(page)).toEqual(['118万', '1.18 million']);
});
