import { expect, test, type Page } from '@playwright/test';
import { sectionPage } from './built-site.ts';
import { at, type Settings } from './switches.ts';

declare global {
  interface Window {
    /** Not in TypeScript's own types, for it is in no standard. */
    find(text: string): boolean;
  }
}

const states: Settings[] = [
  { view: 'zh', pinyin: 'on' },
  { view: 'both', pinyin: 'on' },
  { view: 'zh', pinyin: 'off' },
];

for (const settings of states) {
  const name = `${settings.view ?? ''} view, pinyin ${settings.pinyin ?? ''}`;

  test(`selected Chinese is plain Chinese (${name})`, async ({ page }) => {
    await page.goto(at(sectionPage('zh'), settings));
    const { selected, plain } = await selectSentence(page);
    expect(selected).toBe(plain);
    expect(plain).toMatch(/^[^a-zāáǎàēéěèīíǐìōóǒòūúǔù\n]{8,}$/u);
  });

  test(`copied Chinese is plain Chinese (${name})`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(at(sectionPage('zh'), settings));
    const { plain } = await selectSentence(page);
    await page.keyboard.press('ControlOrMeta+C');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(plain);
  });

  test(`find in page finds a phrase across words (${name})`, async ({ page }) => {
    test.skip(!(await finds(page)), 'this Chromium comes without find in page');
    await page.goto(at(sectionPage('zh'), settings));
    const phrase = await phraseAcrossWords(page);
    expect(await page.evaluate((text) => window.find(text), phrase)).toBe(true);
    expect(await page.evaluate(() => String(getSelection()))).toBe(phrase);
  });
}

test('a paragraph of Chinese alone is copied without breaks', async ({ page }) => {
  await page.goto(at(sectionPage('zh'), { view: 'zh', pinyin: 'on' }));
  const { selected, plain } = await page
    .locator('main .paragraph')
    .nth(1)
    .evaluate((paragraph) => {
      getSelection()?.selectAllChildren(paragraph);
      const sentences = [...paragraph.querySelectorAll('.pair > .zh')];
      return {
        selected: String(getSelection()).trim(),
        plain: sentences.map(({ textContent }) => textContent).join(''),
      };
    });
  expect(selected).toBe(plain);
});

test('a link to a phrase scrolls to it across words', async ({ page }) => {
  test.skip(!(await finds(page)), 'this Chromium comes without find in page');
  await page.goto(at(sectionPage('zh'), { view: 'zh', pinyin: 'on' }));
  const phrase = await phraseAcrossWords(page);
  await page.goto('about:blank');
  await page.goto(
    `${at(sectionPage('zh'), { view: 'zh', pinyin: 'on' })}#:~:text=${encodeURIComponent(phrase)}`,
  );
  const sentence = page.locator('main .pair').last();
  await expect(sentence).toBeInViewport();
});

/** Whether the browser can find text at all; the one from npm lacks the data for it. */
async function finds(page: Page): Promise<boolean> {
  await page.setContent('<p>plain text</p>');
  return page.evaluate(() => window.find('plain'));
}

/** Selects the sentence with the most words on the page. */
function selectSentence(page: Page): Promise<{ selected: string; plain: string }> {
  return page.locator('main .pair > .zh').evaluateAll((sentences) => {
    const [sentence] = sentences.sort(
      (a, b) => b.querySelectorAll('ruby').length - a.querySelectorAll('ruby').length,
    );
    if (!sentence) throw new Error('no sentence on the page');
    getSelection()?.selectAllChildren(sentence);
    return { selected: String(getSelection()), plain: sentence.textContent };
  });
}

/** The start of the last sentence, over three words or more. */
function phraseAcrossWords(page: Page): Promise<string> {
  return page
    .locator('main .pair > .zh')
    .last()
    .evaluate((sentence) => {
      const words = [...sentence.querySelectorAll('ruby')].slice(0, 4);
      if (words.length < 4) throw new Error('too few words to look for');
      const [first, last] = [words.at(0), words.at(-1)];
      if (!first || !last) throw new Error('too few words to look for');
      const range = document.createRange();
      range.setStartBefore(first);
      range.setEndAfter(last);
      return range.toString();
    });
}
