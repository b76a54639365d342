import { expect, test, type Page, type Route } from '@playwright/test';
import { builtPages, sectionPage } from './built-site.ts';
import { facesOf, readCut, withoutBoldFont } from './cut-fonts.ts';
import { fontsReady } from './fonts-ready.ts';
import { readFacts } from './page-facts.ts';

test("every character of every page is in the page's own fonts", async ({ page }) => {
  const cuts = new Map<string, Promise<Set<string>>>();
  const facts = await readFacts(page);
  const everything = [...new Set(facts.map(({ text, readings }) => text + readings).join(''))];
  const cut = (file: string): Promise<Set<string>> => {
    const known = cuts.get(file) ?? readCut(file, everything.join(''));
    cuts.set(file, known);
    return known;
  };

  for (const { address, text, readings } of facts) {
    const { html = '' } = builtPages.find((built) => built.address === address) ?? {};
    const faces = await Promise.all(
      facesOf(html).map(async (face) => ({ ...face, characters: await cut(face.file) })),
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

test('what scripts make has its bold characters too', async ({ page }) => {
  await page.goto(sectionPage('zh'));
  await page.keyboard.press('?');
  await expect(page.locator('#help-title')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.locator('main .zh ruby').first().click();
  await expect(page.locator('#card')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('c');
  await expect(page.locator('#copy')).toBeVisible();
  expect(await withoutBoldFont(page)).toEqual([]);
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

for (const address of ['/', sectionPage('zh')])
  test(`${address} asks for no font but letters before its text is on the screen`, async ({
    page,
  }) => {
    await page.addInitScript(announcePaints);
    // Without it, silence would be waited for.
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 3_600_000);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(...(/\/fonts\/.*/.exec(request.url()) ?? [])));
    await page.goto(address);
    await page.evaluate(async () => {
      announce('paint');
      await fetch('/robots.txt');
    });
    expect(asked.filter((font) => !font.includes('shuangdu-serif'))).toEqual([]);
    await page.evaluate(() => announce('largest-contentful-paint'));
    for (const family of ['song', 'pinyin'])
      await expect.poll(() => asked.filter((font) => font.includes(family))).not.toEqual([]);
  });

/** Tells a page that something was painted. */
declare function announce(type: string): void;

/** Has a page be told of what is painted when a test says so. */
function announcePaints(): void {
  const told: { type: string; tell: () => void }[] = [];
  class Observer {
    static readonly supportedEntryTypes = ['largest-contentful-paint', 'paint'];
    readonly #tell: () => void;
    constructor(tell: () => void) {
      this.#tell = tell;
    }
    observe({ type }: { type: string }): void {
      told.push({ type, tell: this.#tell });
    }
  }
  const say = (type: string): void => {
    for (const each of told.filter((observer) => observer.type === type)) each.tell();
  };
  Object.assign(globalThis, { PerformanceObserver: Observer, announce: say });
}

test('the Chinese fonts a page shows at first are used all at once', async ({ page }) => {
  const { first } = await holdFont(page);
  await page.goto(sectionPage('zh'), { waitUntil: 'commit' });
  const faces = page.locator('#faces');
  const held = await first;
  await expect(faces).toHaveCount(1);
  await held.continue();
  await expect(faces).toHaveCount(0);
});

test('fonts that do not come keep no others waiting', async ({ page }) => {
  await holdFont(page);
  await page.goto(sectionPage('zh'), { waitUntil: 'commit' });
  await expect(page.locator('main')).toBeVisible();
  await expect(page.locator('#faces')).toHaveCount(0);
});

test('the font of pinyin is there before the switch asks for it', async ({ page }) => {
  await page.goto(sectionPage('zh'));
  await expect.poll(() => page.evaluate(hasPinyin)).toBe(true);
});

const hasPinyin = (): boolean => document.fonts.check('1em "Shuangdu Pinyin"', 'ā');

/** Holds the request for one of the Chinese fonts, the first. */
async function holdFont(page: Page): Promise<{ first: Promise<Route> }> {
  const { promise, resolve } = Promise.withResolvers<Route>();
  let isFirst = true;
  await page.route(/\/fonts\/shuangdu-song/, (route) => {
    if (!isFirst) return route.continue();
    isFirst = false;
    resolve(route);
    return undefined;
  });
  return { first: promise };
}

/** Where each heading, paragraph and word starts, in pixels. */
function placesOf(page: Page): Promise<string[]> {
  return page.locator('main :is(h1, h2, p, ruby)').evaluateAll((elements) =>
    elements.map((element) => {
      const { left, top } = element.getBoundingClientRect();
      return `${element.textContent.slice(0, 8)} ${Math.round(left)} ${Math.round(top)}`;
    }),
  );
}
