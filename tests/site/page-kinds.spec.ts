import { expect, test, type Page } from '@playwright/test';
import { violations } from './axe-violations.ts';
import { pageKinds, readingPages } from './built-site.ts';
import { withoutBoldFont } from './cut-fonts.ts';
import { at, drawn } from './switches.ts';

const desk = { width: 1280, height: 800 };
const phone = { width: 360, height: 780 };

test.use({ reducedMotion: 'reduce', colorScheme: 'light' });

for (const address of pageKinds) {
  const chinese = address.startsWith('/zh/');
  const reading = readingPages.includes(address);

  test(`${address} has its headings in order, its faces, targets to press, nothing for axe`, async ({
    page,
  }) => {
    // Both languages at a desk in one interface, Chinese alone with pinyin on a phone in the other.
    await page.setViewportSize(chinese ? desk : phone);
    const settings = chinese
      ? ({ pinyin: 'on' } as const)
      : ({ view: 'zh', pinyin: 'on' } as const);
    await page.goto(reading ? at(address, settings) : address);
    await expectHeadingsInOrder(page);
    await expectOwnFaces(page, reading);
    expect(await withoutBoldFont(page)).toEqual([]);
    if (!chinese) await expectTargets(page);
    expect(await violations(page)).toEqual([]);
  });
}

/** A page is read out in order: one h1, no level skipped. */
async function expectHeadingsInOrder(page: Page): Promise<void> {
  const levels = await page
    .locator('h1, h2, h3, h4, h5, h6')
    .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  expect(levels[0]).toBe(1);
  expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
}

/** Text asks for the site's own faces before any other, and has them. */
async function expectOwnFaces(page: Page, reading: boolean): Promise<void> {
  await drawn(page);
  const faces = await page.evaluate(() =>
    [...document.fonts].map(({ family, weight, status }) => ({
      name: `${family.replaceAll(/["']/g, '')} ${weight}`,
      status,
    })),
  );
  // What stands in for them is the system's, which may have none.
  const own = faces.filter(({ name }) => !/Fallback|Roboto|Space/.test(name));
  expect(own.filter(({ status }) => status === 'error')).toEqual([]);
  const loaded = faces.filter(({ status }) => status === 'loaded').map(({ name }) => name);
  expect(loaded).toEqual(
    expect.arrayContaining([
      'Shuangdu Song 400',
      'Shuangdu Serif 400',
      ...(reading ? ['Shuangdu Song 700', 'Shuangdu Pinyin 400'] : []),
    ]),
  );
  const first = await page
    .locator('body :is(h1, h2, h3, p, button, label, li, dt, dd, .bar a)')
    .evaluateAll((elements) => [
      ...new Set(elements.map((element) => getComputedStyle(element).fontFamily.split(',')[0])),
    ]);
  expect(first.filter((family) => !family?.includes('Shuangdu'))).toEqual([]);
}

/** What can be pressed is at least 24 pixels each way (WCAG 2.2, 2.5.8). */
async function expectTargets(page: Page): Promise<void> {
  const small = await page.locator('.bar :is(a, button, label):visible').evaluateAll((targets) =>
    targets
      .filter((target) => {
        const { width, height } = target.getBoundingClientRect();
        return width < 24 || height < 24;
      })
      .map((target) => target.outerHTML),
  );
  expect(small).toEqual([]);
}
