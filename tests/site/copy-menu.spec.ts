import { expect, test, type Page } from '@playwright/test';
import { violations } from './axe-violations.ts';
import { sectionPage } from './built-site.ts';
import { at, views } from './switches.ts';

test.use({
  viewport: { width: 1280, height: 800 },
  reducedMotion: 'reduce',
  permissions: ['clipboard-read', 'clipboard-write'],
});

const menu = (page: Page) => page.locator('#copy');
const pasted = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('the mark of a sentence opens its menu, from the keyboard and back', async ({ page }) => {
  await page.goto(sectionPage('en'));
  const pair = page.locator('[id="p2.2"]');
  const zh = (await pair.locator('.zh').textContent()) ?? '';
  const en = ((await pair.locator('.en').textContent()) ?? '').trim();
  const forms: [name: string, text: string | RegExp][] = [
    ['Chinese', zh],
    ['Chinese with pinyin', /\p{Script=Han}\([\p{Ll}\p{Lu}'’-]+\)/u],
    ['Pinyin', /^“?\p{Lu}[^\p{Script=Han}]+[.;]$/u],
    ['English', en],
    ['Both languages', `${zh}\n${en}`],
    [
      'Quotation with source',
      new RegExp(`^${zh.slice(0, 4)}.*\\n.*\\n.+, “.*, section “.+,” Jilin Daily.*#p2\\.2$`),
    ],
    ['Link to the sentence', page.url() + '#p2.2'],
  ];
  await pair.locator('.permalink').focus();
  for (const [index, [name, text]] of forms.entries()) {
    await page.keyboard.press('Enter');
    await expect(menu(page).getByRole('button', { name: 'Chinese', exact: true })).toBeFocused();
    for (let presses = 0; presses < index; presses++) await page.keyboard.press('ArrowDown');
    await expect(menu(page).getByRole('button', { name, exact: true })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(menu(page)).toBeHidden();
    await expect(pair.locator('.permalink')).toBeFocused();
    if (typeof text === 'string') expect(await pasted(page)).toBe(text);
    else expect(await pasted(page)).toMatch(text);
    await expect(page.locator('[aria-live]', { hasText: `Copied: ${name}` })).toBeAttached();
  }
  await page.keyboard.press('Enter');
  await expect(menu(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(pair.locator('.permalink')).toBeFocused();
});

test('a word’s card leads to the menu of its sentence, with the word; a paragraph is taken whole', async ({
  page,
}) => {
  await page.goto(sectionPage('en'));
  const term = page.locator('main .pair .zh a.term').first();
  const pair = page.locator('main .pair', { has: page.locator('.zh a.term') }).first();
  await term.locator('ruby').first().click();
  await page.locator('.card-sentence').click();
  await expect(menu(page)).toBeVisible();
  await expect(page.locator('#card')).toBeHidden();
  await menu(page).getByRole('button', { name: 'Chinese', exact: true }).click();
  expect(await pasted(page)).toBe(await term.textContent());

  await pair.hover();
  await pair.locator('.permalink').click();
  await menu(page).getByRole('radio', { name: 'Paragraph' }).check();
  await menu(page).getByRole('button', { name: 'English', exact: true }).click();
  const paragraph = await page
    .locator('main .paragraph', { has: page.locator('.zh a.term') })
    .first()
    .locator('.pair > .en')
    .allTextContents();
  expect(await pasted(page)).toBe(paragraph.map((line) => line.trim()).join(' '));
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing with the menu open, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 780 });
      await page.goto(sectionPage('zh'));
      await page.locator('.permalink').first().focus();
      await page.keyboard.press('Enter');
      await expect(menu(page)).toBeVisible();
      expect(await violations(page), `${width}`).toEqual([]);
    }
  });
}

for (const pinyin of ['off', 'on'] as const) {
  test(`a selection over sentences and paragraphs is copied as it is read, pinyin ${pinyin}`, async ({
    page,
  }) => {
    for (const view of views) {
      await page.goto(at(sectionPage('en'), { view, pinyin }));
      const expected = await page.evaluate((shown) => {
        const paragraphs = [...document.querySelectorAll('main .text .paragraph')].slice(0, 2);
        const [first, last] = [paragraphs.at(0), paragraphs.at(-1)];
        if (!first || !last) throw new Error('too few paragraphs');
        getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
        const line = (pair: Element, language: string): string =>
          pair.querySelector(`.${language}`)?.textContent.trim() ?? '';
        return paragraphs
          .map((paragraph) => {
            const pairs = [...paragraph.querySelectorAll('.pair')];
            if (shown === 'both')
              return pairs.map((pair) => `${line(pair, 'zh')}\n${line(pair, 'en')}`).join('\n');
            return pairs.map((pair) => line(pair, shown)).join(shown === 'zh' ? '' : ' ');
          })
          .join('\n\n');
      }, view);
      await page.keyboard.press('ControlOrMeta+C');
      expect(await pasted(page), view).toBe(expected);
    }
  });
}
