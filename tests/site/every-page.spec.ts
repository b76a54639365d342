import { expect, test } from '@playwright/test';
import { readSite } from '../../src/offline/read-site.ts';
import {
  builtPages,
  dist,
  distinctPages,
  languages,
  readingPages,
  sectionPage,
} from './built-site.ts';
import { fontsReady } from './fonts-ready.ts';
import { SiteServer } from './site-server.ts';
import { at, flip } from './switches.ts';
import { overflow } from './overflow.ts';

test.use({ viewport: { width: 320, height: 640 }, serviceWorkers: 'allow' });

const withTheme = new Set(
  builtPages.filter(({ html }) => html.includes('id="display"')).map(({ address }) => address),
);

// Nothing is taken from the browser's cache: Chromium warns of preloads that came before there was a worker.
let server: SiteServer;
let host: string;
test.beforeAll(async () => {
  server = new SiteServer(await readSite(dist, '/'));
  host = await server.start();
});
test.afterAll(() => {
  server.stop();
});

for (const lang of languages) {
  test(`no page complains, asks another host, scrolls sideways or forgets the theme (${lang})`, async ({
    page,
  }) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', ({ message }) => complaints.push(message));
    // What a page still asks for when the test leaves it has to be there all the same.
    const left = new Set<string>();
    page.on('requestfailed', (request) => {
      if (request.failure()?.errorText === 'net::ERR_ABORTED') left.add(request.url());
      else complaints.push(`failed: ${request.url()}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
    });
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (protocol !== 'data:' && hostname !== 'localhost') complaints.push(request.url());
    });

    await page.goto(host + sectionPage(lang));
    await flip(page, { view: 'zh', pinyin: 'on', size: 'l', theme: 'dark' });
    await page.locator('main a.term:visible').first().click();
    // A page that is left cannot end what it was asked for last.
    await expect(page.locator('#card .card-senses').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await fontsReady(page);

    const other = lang === 'zh' ? '/en/' : '/zh/';
    for (const address of distinctPages.filter((each) => !each.startsWith(other))) {
      const shown = readingPages.includes(address) ? at(address, { view: 'both' }) : address;
      await page.goto(host + shown);
      await fontsReady(page);
      expect(await overflow(page), address).toEqual([]);
      expect(complaints, address).toEqual([]);
      if (withTheme.has(address))
        expect(await page.locator('#theme-dark').isChecked(), address).toBe(true);
    }
    for (const url of left) expect((await page.request.get(url)).status(), url).toBe(200);
  });
}
