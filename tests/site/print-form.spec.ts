import { expect, test, type Page } from '@playwright/test';
import { languages, printPage } from './built-site.ts';

/** What a reader chooses by, and the button that prints. */
const choices =
  '.print-form :is(label:has(:is([name=view], [name=pinyin], [name=paper], [name=type], [name=title], [name=notes], [name=sections])), .print-button)';

/** Those of the choices that are not to be seen whole without scrolling. */
const outOfView = (page: Page) =>
  page.locator(choices).evaluateAll((all) =>
    all.flatMap((choice) => {
      const { left, right, top, bottom } = choice.getBoundingClientRect();
      const shown = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      const seen = bottom <= innerHeight && right <= innerWidth && choice.contains(shown);
      return seen ? [] : [choice.textContent.trim()];
    }),
  );

for (const lang of languages) {
  test(`on a laptop all choices are in view, beside what is printed (${lang})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.goto(printPage(lang));
    expect(await page.locator(choices).count()).toBeGreaterThan(20);
    expect(await outOfView(page)).toEqual([]);
    const [form, sheet] = await Promise.all(
      ['.print-form', '.sheet-of-paper'].map((part) => page.locator(part).boundingBox()),
    );
    expect((form?.x ?? 0) + (form?.width ?? 0)).toBeLessThan(sheet?.x ?? 0);
  });

  test(`on a phone the button is in view from the first choice to the last (${lang})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(printPage(lang));
    await expect(page.locator('[name="sections"]').first()).toBeInViewport();
    for (const choice of [
      page.locator('#paper-a4'),
      page.locator('[name="sections"]').first(),
      page.locator('[name="sections"]').last(),
    ]) {
      await choice.scrollIntoViewIfNeeded();
      await choice.check();
      await expect(page.locator('.print-button')).toBeInViewport({ ratio: 1 });
    }
  });
}

test('what is asked of one form only takes the place of what is asked of another', async ({
  page,
}) => {
  await page.goto(printPage('en'));
  const [pinyin, harder, rarer] = ['#pinyin-on', '#words-harder', '#rarer-l3'];
  const [notes, next] = ['#notes-on', '#paper-a4'];
  const place = () => page.locator(next).evaluate((input) => input.getBoundingClientRect().y);
  const before = await place();
  for (const [form, shown, hidden] of [
    ['zh', [pinyin, notes], [harder, rarer]],
    ['both', [pinyin], [harder, rarer]],
    ['en', [], [pinyin, harder, rarer]],
    ['words', [rarer], [pinyin, harder, notes]],
  ] as const) {
    await page.locator(`#view-${form}`).check();
    for (const id of shown) await expect(page.locator(id)).toBeVisible();
    for (const id of hidden) await expect(page.locator(id)).toBeHidden();
    expect(await place(), form).toBe(before);
  }
  await page.locator('#view-zh').check();
  await page.locator('#pinyin-on').check();
  await expect(page.locator('#words-harder')).toBeVisible();
  expect(await place()).toBe(before);
});
