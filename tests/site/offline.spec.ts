import { expect, test, type Page } from '@playwright/test';
import { bundleWorker } from '../../src/offline/bundle-worker.ts';
import { violations } from './axe-violations.ts';
import { article, contentsPage, sectionPage, wholePage, wordsPage } from './built-site.ts';
import { fontsReady } from './fonts-ready.ts';
import { markedBuild } from './marked-build.ts';
import { SiteServer } from './site-server.ts';

test.use({ serviceWorkers: 'allow', viewport: { width: 1280, height: 900 } });

let server: SiteServer;
let host: string;

test.beforeEach(async () => {
  server = new SiteServer(await markedBuild('A'));
  host = await server.start();
});

test.afterEach(() => {
  server.stop();
});

test('a first visit waits for nothing, and what it showed can be read again offline', async ({
  page,
}) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  server.hold = (address) => (address.endsWith('.woff2') ? held : undefined);
  await page.goto(host + sectionPage('zh'), { waitUntil: 'commit' });
  await expect(page.locator('main .pair').first()).toBeVisible();
  await page.waitForTimeout(500);
  expect(server.asked.filter((address) => /sw\.js|offline/.test(address))).toEqual([]);

  release();
  await keptPage(page, sectionPage('zh'));
  await expect.poll(() => controlled(page)).toBe(true);
  server.up = false;
  await page.reload();
  await expectOneBuild(page, 'A');
  await openCard(page);
  await fontsReady(page);
  const fonts = await page.evaluate(
    () => [...document.fonts].filter(({ status }) => status === 'loaded').length,
  );
  expect(fonts).toBeGreaterThan(1);

  for (const [address, title] of [
    [wholePage('en'), 'Reading offline'],
    [wholePage('zh'), '离线阅读'],
  ] as const) {
    await page.goto(host + address);
    await expect(page.locator('h1')).toHaveText(title);
    await expectOneBuild(page, 'A');
  }
  await expect(page.locator('.kept-item')).toHaveCount(1);
  await page.locator('.kept-item .link').click();
  await expect(page.locator('main .pair').first()).toBeVisible();
});

test('an article that is kept can be read, looked up and removed offline', async ({ page }) => {
  await page.goto(host + contentsPage('en'));
  const button = page.locator('.keep-button');
  await button.scrollIntoViewIfNeeded();
  const below = () =>
    page.locator('#ledger').evaluate((heading) => heading.getBoundingClientRect().top + scrollY);
  await fontsReady(page);
  const before = await below();
  await expect(button).toHaveText('Keep on this device');
  await expect(page.locator('.keep-said')).toHaveText(/Takes about \d+(?:\.\d)?\sMB/);
  await expect.poll(() => controlled(page)).toBe(true);
  await button.click();
  await expect(page.locator('.keep-said')).toHaveText(/Kept on this device: \d+(?:\.\d)?\sMB/, {
    timeout: 30_000,
  });
  expect(await below()).toBe(before);

  server.up = false;
  for (const address of [sectionPage('en'), sectionPage('en', 'targets'), wholePage('en')]) {
    await page.goto(host + address);
    await expectOneBuild(page, 'A');
    await openCard(page);
  }
  await page.goto(host + wordsPage('en', 'difficulty'));
  await expectOneBuild(page, 'A');
  const missing = await page.evaluate(async (list) => {
    const { files } = (await (await caches.match(list))?.json()) as { files: object };
    const there = await Promise.all(Object.keys(files).map((file) => caches.match(file)));
    return { files: there.length, missing: there.filter((file) => !file).length };
  }, `/offline/en/${article}.json`);
  expect(missing.files).toBeGreaterThan(30);
  expect(missing.missing).toBe(0);

  for (const query of ['长春', 'zengzhang', 'developing']) {
    await page.goto(`${host}/en/search/?q=${query}`);
    await expect(page.locator('.found-line mark').first(), query).toBeVisible();
  }
  await page.goto(host + sectionPage('en'));
  await page.keyboard.press('/');
  await page.locator('#search .search-field').fill('changchun');
  await expect(page.locator('#search .found-line mark').first()).toHaveText(/长春/);
  await page.locator('#search .found-line').last().click();
  await expect(page.locator('main .pair').first()).toBeVisible();
  await expectOneBuild(page, 'A');

  await page.goto(`${host}/en/offline/`);
  await expect(page.locator('.kept-item')).toHaveCount(1);
  expect(await violations(page)).toEqual([]);
  const room = () => page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  const taken = await room();
  await page.getByRole('button', { name: 'Remove all' }).click();
  await expect(page.locator('.kept')).toContainText('Nothing is kept yet.');
  const left = await page.evaluate(async () => {
    const others = (await caches.keys()).filter((name) => !name.includes('shell.json'));
    const kept = others.map(async (name) => (await (await caches.open(name)).keys()).length);
    return (await Promise.all(kept)).reduce((sum, count) => sum + count, 0);
  });
  expect(left).toBe(0);
  expect(await room()).toBeLessThan(taken / 2);
});

test('after an update no page is shown with files of the build before', async ({
  page,
  context,
}) => {
  // Read before the update, and open all along.
  await page.goto(host + sectionPage('zh'));
  await keptPage(page, sectionPage('zh'));
  const other = await context.newPage();
  await other.goto(host + contentsPage('en'));
  await other.locator('.keep').scrollIntoViewIfNeeded();
  await other.locator('.keep-button:visible').click();
  await expect(other.locator('.keep-said')).toContainText('Kept on this device');
  server.up = false;
  await other.goto(host + sectionPage('en'));
  await expectOneBuild(other, 'A');

  // The site is replaced; a third window takes note of it.
  server.site = await markedBuild('B');
  server.up = true;
  const third = await context.newPage();
  await third.goto(host + contentsPage('en'));
  await expectOneBuild(third, 'B');
  await expect.poll(() => editions(third), { timeout: 20_000 }).toEqual(['B']);

  // Windows from before load their scripts and words when these are asked for, and say what is new.
  for (const window of [page, other]) {
    await openCard(window);
    await expectOneBuild(window, 'A');
  }
  await expect(other.locator('.newer')).toContainText('A newer version');
  await expect(page.locator('.newer')).not.toContainText('新版本', { useInnerText: true });

  server.up = false;
  for (const address of [sectionPage('en'), wordsPage('en'), wholePage('en')]) {
    await third.goto(host + address);
    await expectOneBuild(third, 'B');
  }
  await third.goto(host + sectionPage('zh'));
  await expectOneBuild(third, 'A');
  await openCard(third);
  await expectOneBuild(third, 'A');
});

test('a site built without a worker retires the one that browsers have', async ({ page }) => {
  await page.goto(host + sectionPage('zh'));
  await keptPage(page, sectionPage('zh'));
  const retired = new TextEncoder().encode(await bundleWorker('retired-worker.ts'));
  server.site = new Map([...server.site, ['/sw.js', retired]]);
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });
  const left = () =>
    page.evaluate(async () => [
      (await navigator.serviceWorker.getRegistrations()).length,
      (await caches.keys()).length,
    ]);
  await expect.poll(left).toEqual([0, 0]);
});

const controlled = (page: Page): Promise<boolean> =>
  page.evaluate(() => navigator.serviceWorker.controller !== null);

/** Waits until a page has been kept with all it names. */
async function keptPage(page: Page, address: string): Promise<void> {
  await expect.poll(() => page.evaluate(() => caches.keys())).toHaveLength(3);
  const kept = () =>
    page.evaluate(async (path) => {
      const files = [
        path,
        ...document.documentElement.outerHTML.matchAll(/\/(?:fonts|words)\/[\w./-]+\.\w+/g),
      ];
      const there = await Promise.all(files.map((file) => caches.match(String(file))));
      return there.every(Boolean);
    }, address);
  await expect.poll(kept).toBe(true);
}

/** Every part of the page that has been loaded carries the mark of one build. */
async function expectOneBuild(page: Page, build: string): Promise<void> {
  const marks = await page.evaluate(() => ({
    page: document.querySelector<HTMLMetaElement>('meta[name="build"]')?.content,
    style: getComputedStyle(document.documentElement).getPropertyValue('--build'),
    scripts: [...((globalThis as { builds?: Set<string> }).builds ?? [])].join(),
  }));
  expect(marks, page.url()).toEqual({
    page: build,
    style: build,
    scripts: expect.stringMatching(`^${build}?$`),
  });
}

/** Opens the card on a word, which loads its script and the words of the section. */
async function openCard(page: Page): Promise<void> {
  await page.locator('main .pair ruby:visible').first().click();
  await expect(page.locator('#card .card-senses').first()).toBeVisible();
  await page.keyboard.press('Escape');
}

/** The builds that the kept editions of the article are of. */
const editions = (page: Page): Promise<string[]> =>
  page.evaluate(async (contents) => {
    const pages = await Promise.all(
      (await caches.keys())
        .filter((name) => name.includes(` edition /offline${contents.slice(0, -1)}.json `))
        .map(async (name) => (await caches.open(name)).match(contents)),
    );
    const texts = await Promise.all(pages.map(async (found) => (await found?.text()) ?? ''));
    return texts.map((text) => /name="build" content="(\w+)"/.exec(text)?.[1] ?? '');
  }, contentsPage('en'));
