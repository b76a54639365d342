import { expect, test, type Locator, type Page } from '@playwright/test';
import { builtPages, readingPages, sectionPage, wholePage } from './built-site.ts';
import { at, flip, views } from './switches.ts';

const desk = { width: 1280, height: 800 };
const phone = { width: 360, height: 780 };

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    for (const viewport of [desk, phone]) {
      test(`a link to a sentence shows it marked, ${viewport.width} wide`, async ({ page }) => {
        await page.setViewportSize(viewport);
        await page.goto(`${sectionPage('zh')}#p2.3`);
        await expectMarked(page, '[id="p2.3"]');
        for (const view of views) {
          await flip(page, { view });
          await expectMarked(page, '[id="p2.3"]', { inView: false });
        }
      });
    }
  });
}

test('a link to a sentence meets the view that is remembered', async ({ page }) => {
  for (const view of views) {
    await page.goto(wholePage('zh'));
    await flip(page, { view, pinyin: 'on' });
    await page.goto('about:blank');
    await page.goto(`${sectionPage('zh')}#p2.3`);
    await expectMarked(page, '[id="p2.3"]');
  }
});

test('a link may set the view and the sentence at once', async ({ page }) => {
  for (const view of views) {
    await page.goto(at(`${sectionPage('en')}#p2.3`, { view, pinyin: 'on' }));
    await expectMarked(page, '[id="p2.3"]');
  }
});

test('a sentence of the whole article is linked by its section', async ({ page }) => {
  const section = sectionPage('zh').split('/').at(-2) ?? '';
  for (const view of views) {
    await page.goto(at(`${wholePage('zh')}#${section}-p2.3`, { view }));
    await expectMarked(page, `[id="${section}-p2.3"]`);
  }
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    for (const viewport of [desk, phone]) {
      test(`a link to a section of the whole article ends at its start, ${viewport.width} wide`, async ({
        page,
      }) => {
        await page.setViewportSize(viewport);
        const sections = /<section id="([^"]+)"/g;
        const { html = '' } = builtPages.find(({ address }) => address === wholePage('zh')) ?? {};
        for (const [, id = ''] of html.matchAll(sections)) {
          await page.goto('about:blank');
          await page.goto(`${wholePage('zh')}#${id}`);
          const section = page.locator(`[id="${id}"]`);
          // Heights that become known later move it no more.
          await page.waitForTimeout(300);
          const { y = 0 } = (await section.boundingBox()) ?? {};
          expect(y, id).toBeGreaterThanOrEqual(0);
          expect(y, id).toBeLessThan(viewport.height / 3);
        }
      });
    }
  });
}

test('every sentence has a permalink to itself, with a name', async ({ page }) => {
  await page.goto('/');
  const faults = await page.evaluate(
    (pages) =>
      pages.flatMap(({ address, html }) => {
        const parsed = new DOMParser().parseFromString(html, 'text/html');
        return [...parsed.querySelectorAll('.pair')]
          .filter((pair) => {
            const link = pair.querySelector('a.permalink');
            const name = link?.getAttribute('title') ?? '';
            return link?.getAttribute('href') !== `#${pair.id}` || name === '';
          })
          .map((pair) => `${address}#${pair.id}`);
      }),
    builtPages,
  );
  expect(faults).toEqual([]);
  expect(readingPages.length).toBeGreaterThan(0);
});

test('a permalink leads to its sentence in every view', async ({ page }) => {
  await page.setViewportSize(desk);
  for (const view of views) {
    await page.goto(at(sectionPage('zh'), { view }));
    const pair = page.locator('[id="p2.2"]');
    await pair.locator('.permalink').focus();
    await expect(pair.locator('.permalink')).toHaveCSS('opacity', '1');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#p2\.2$/);
    await expectMarked(page, '[id="p2.2"]');
  }
});

test('pointing at a sentence shows its permalink', async ({ page }) => {
  for (const view of views) {
    await page.goto(at(sectionPage('zh'), { view }));
    const pair = page.locator('[id="p2.2"]');
    await pair.locator(view === 'en' ? '.en' : '.zh').hover();
    await expect(pair.locator('.permalink')).toHaveCSS('opacity', '1');
  }
});

test('pointing at either half of a pair marks both', async ({ page }) => {
  await page.goto(sectionPage('zh'));
  const pair = page.locator('[id="p1.1"]');
  const plain = await background(page.locator('[id="p2.2"]'));
  for (const language of ['.zh', '.en']) {
    await pair.locator(language).hover();
    expect(await background(pair)).not.toBe(plain);
  }
});

/** The pair alone is set off from the others, and it stands clear of the bars. */
async function expectMarked(
  page: Page,
  selector: string,
  { inView = true }: { inView?: boolean } = {},
): Promise<void> {
  await page.mouse.move(0, 0);
  const others = await page
    .locator('.pair:not(:target)')
    .evaluateAll((all) => [
      ...new Set(all.map((other) => getComputedStyle(other).backgroundColor)),
    ]);
  expect(others).toHaveLength(1);
  const pair = page.locator(selector);
  expect(await background(pair)).not.toBe(others[0]);
  if (inView) await expect.poll(() => pair.evaluate(placeInView)).toBe('in view');
}

/** Where a sentence's first line is: between the bar above and whatever stands below. */
function placeInView(sentence: Element): string {
  const [above, tools] = ['.bar', '.bar-tools'].map((bar) =>
    document.querySelector(bar)?.getBoundingClientRect(),
  );
  const ceiling = above?.bottom ?? 0;
  const floor = tools && tools.top > ceiling ? tools.top : innerHeight;
  const { top, bottom } = sentence.getBoundingClientRect();
  if (top >= ceiling && Math.min(bottom, top + 30) <= floor) return 'in view';
  return `from ${top} to ${bottom}, in a view from ${ceiling} to ${floor}`;
}

const background = (element: Locator) =>
  element.evaluate((target) => getComputedStyle(target).backgroundColor);
