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
      'Citation (text and source)',
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

test('axe finds nothing with the menu open', async ({ page }) => {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 780 });
    await page.goto(sectionPage('zh'));
    await page.locator('.permalink').first().focus();
    await page.keyboard.press('Enter');
    await expect(menu(page)).toBeVisible();
    expect(await violations(page, '#copy'), `${width}`).toEqual([]);
  }
});

test('several sentences that are selected are copied in every form, by key and by mark', async ({
  page,
}) => {
  await page.goto(sectionPage('en'));
  const [second, third] = [page.locator('[id="p2.1"]'), page.locator('[id="p2.2"]')];
  const texts = async (language: string): Promise<string[]> =>
    Promise.all(
      [second, third].map(async (pair) =>
        ((await pair.locator(`.${language}`).textContent()) ?? '').trim(),
      ),
    );
  const [zh, en] = [await texts('zh'), await texts('en')];
  const select = () =>
    page.evaluate(() => {
      const [from, to] = ['p2.1', 'p2.2'].map((id) =>
        document.getElementById(id)?.querySelector('.zh'),
      );
      // From within the one into the other: what is touched is copied whole.
      if (from && to) getSelection()?.setBaseAndExtent(from, 2, to, 2);
    });
  for (const [open, form, expected] of [
    [() => page.keyboard.press('c'), 'Chinese', zh.join('')],
    [() => second.locator('.permalink').press('Enter'), 'English', en.join(' ')],
    [
      () => third.locator('.permalink').click(),
      'Both languages',
      zh.map((line, index) => `${line}\n${en[index] ?? ''}`).join('\n\n'),
    ],
  ] as const) {
    await select();
    await open();
    await expect(menu(page).getByRole('radio', { name: 'Selected sentences' })).toBeChecked();
    await menu(page).getByRole('button', { name: form, exact: true }).click();
    await expect(menu(page)).toBeHidden();
    expect(await pasted(page)).toBe(expected);
  }
});

for (const pinyin of ['off', 'on'] as const) {
  test(`a selection over sentences and paragraphs is copied as it is read, pinyin ${pinyin}`, async ({
    page,
  }) => {
    for (const view of views) {
      await page.goto(at(sectionPage('en'), { view, pinyin }));
      const expected = await page.evaluate((shown) => {
        // After the page's own on the document.
        addEventListener('copy', (event) => {
          const { clipboardData } = event as ClipboardEvent;
          document.body.dataset.markup = clipboardData?.getData('text/html') ?? '';
        });
        const paragraphs = [...document.querySelectorAll('main .text .paragraph')].slice(0, 2);
        const [first, last] = [paragraphs.at(0), paragraphs.at(-1)];
        if (!first || !last) throw new Error('too few paragraphs');
        getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
        const languages = shown === 'both' ? (['zh', 'en'] as const) : [shown];
        const lines = (paragraph: Element) =>
          [...paragraph.querySelectorAll('.pair')].flatMap((pair) =>
            languages.map((language) => ({
              tag: { zh: 'zh-Hans', en: 'en' }[language],
              text: pair.querySelector(`.${language}`)?.textContent.trim() ?? '',
            })),
          );
        const joint = { zh: '', both: '\n', en: ' ' }[shown];
        return {
          text: paragraphs
            .map((paragraph) =>
              lines(paragraph)
                .map(({ text }) => text)
                .join(joint),
            )
            .join('\n\n'),
          markup: paragraphs
            .map((paragraph) =>
              lines(paragraph)
                .map(
                  ({ tag, text }) => `<span lang="${tag}">${text.replaceAll('&', '&amp;')}</span>`,
                )
                .join(shown === 'both' ? '<br>' : ''),
            )
            .map((inner) => `<p>${inner}</p>`)
            .join(''),
        };
      }, view);
      // What copies is loaded with the selection.
      const copied = async () => {
        await page.keyboard.press('ControlOrMeta+C');
        return {
          text: await pasted(page),
          // A space before each sentence of English parts them.
          markup: await page.evaluate(() =>
            document.body.dataset.markup?.replaceAll('lang="en"> ', 'lang="en">'),
          ),
        };
      };
      await expect.poll(copied, { message: view, timeout: 20_000 }).toEqual(expected);
    }
  });
}
