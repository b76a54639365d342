import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import subsetFont from 'subset-font';
import { builtPages, dist, pageKinds, sectionPage } from './built-site.ts';
import { charactersOf } from './font-characters.ts';
import { fontsReady } from './fonts-ready.ts';
import { readFacts } from './page-facts.ts';

const faceRule = /font-family:'([^']+)';font-weight:([\d ]+);.*?url\((\/fonts\/[^)]+)\)/g;

test("every character of every page is in the page's own fonts", async ({ page }) => {
  const cuts = new Map<string, Promise<Set<string>>>();
  const facts = await readFacts(page, builtPages);
  const everything = [...new Set(facts.map(({ text, readings }) => text + readings).join(''))];
  const cut = (file: string): Promise<Set<string>> => {
    const known = cuts.get(file) ?? readCut(file, everything.join(''));
    cuts.set(file, known);
    return known;
  };

  for (const { address, text, readings } of facts) {
    const css = stylesOf(builtPages.find((built) => built.address === address)?.html ?? '');
    const faces = await Promise.all(
      [...css.matchAll(faceRule)].map(async ([, family = '', weight = '', file = '']) => ({
        family,
        weight,
        characters: await cut(file),
      })),
    );
    const missing = (from: string, ...families: string[]): string[] => {
      const covered = faces.filter(({ family }) => families.includes(family));
      return [...new Set(from)].filter(
        (character) => !covered.some(({ characters }) => characters.has(character)),
      );
    };
    const han = (text.match(/[\p{Script=Han}\u3001-\u303f\uff01-\uff5e]/gu) ?? []).join('');
    expect(missing(han, 'Shuangdu Song'), address).toEqual([]);
    expect(missing(readings.replaceAll(/\s/g, ''), 'Shuangdu Pinyin'), address).toEqual([]);
    const latin = text.replaceAll(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef\s]/gu, '');
    expect(missing(latin, 'Shuangdu Serif', 'Shuangdu Song'), address).toEqual([]);
  }
});

for (const address of pageKinds) {
  test(`Chinese that is set bold on ${address} is in the bold fonts`, async ({ page }) => {
    await page.goto(address);
    await openDialogs(page, address === sectionPage('zh'));
    const css = stylesOf(await page.content());
    const bold = [...css.matchAll(faceRule)].filter(
      ([, family, weight]) => family === 'Shuangdu Song' && weight === '700',
    );
    const shown = await boldChinese(page);
    const cuts = await Promise.all(bold.map(([, , , file = '']) => readCut(file, shown)));
    expect([...shown].filter((character) => !cuts.some((cut) => cut.has(character)))).toEqual([]);
  });
}

/** Opens what scripts make, which stays on the page: the keys, the card of a word, what copies. */
async function openDialogs(page: Page, reading: boolean): Promise<void> {
  if (!reading) return;
  await page.keyboard.press('?');
  await expect(page.locator('#help-title')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.locator('main .zh ruby').first().click();
  await expect(page.locator('#card')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('c');
  await expect(page.locator('#copy')).toBeVisible();
}

/** Each Chinese character that is bold, shown or not. */
const boldChinese = (page: Page): Promise<string> =>
  page.locator('body :not(script, style, noscript)').evaluateAll((elements) => {
    const texts = elements.flatMap((element) =>
      [...element.childNodes].filter(
        ({ nodeType }) =>
          nodeType === Node.TEXT_NODE && Number(getComputedStyle(element).fontWeight) >= 600,
      ),
    );
    const text = texts.map(({ textContent }) => textContent).join('');
    return [...new Set(text.match(/\p{Script=Han}/gu))].join('');
  });

for (const address of ['/zh/', sectionPage('zh'), sectionPage('en'), '/en/about/']) {
  test(`text has its place on ${address} before the Chinese fonts come`, async ({ page }) => {
    await page.setViewportSize({ width: 412, height: 823 });
    await page.goto(address);
    await fontsReady(page);
    const settled = await placesOf(page);
    // A font that never comes is one that is late.
    await page.route(/\/fonts\/shuangdu-song/, (route) => route.abort());
    await page.goto(address);
    await fontsReady(page);
    expect(await placesOf(page)).toEqual(settled);
  });
}

/** Where each heading and paragraph starts, in pixels. */
function placesOf(page: Page): Promise<string[]> {
  return page.locator('main :is(h1, h2, p)').evaluateAll((elements) =>
    elements.map((element) => {
      const { left, top } = element.getBoundingClientRect();
      return `${element.textContent.slice(0, 8)} ${Math.round(left)} ${Math.round(top)}`;
    }),
  );
}

/** All style sheets of a page, one after the other. */
function stylesOf(html: string): string {
  const sheets = html.matchAll(/<link rel="stylesheet"[^>]*href="([^"]+)"/g);
  return [...sheets].map(([, file = '']) => readFileSync(join(dist, file), 'utf8')).join('');
}

/** Which of the characters a font file of the site draws. */
async function readCut(file: string, characters: string): Promise<Set<string>> {
  const font = readFileSync(join(dist, file));
  return charactersOf(await subsetFont(font, characters, { targetFormat: 'sfnt' }));
}
