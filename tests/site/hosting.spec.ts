import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { contentPolicy } from '../../src/hosting/content-policy.ts';
import { headersFor, parseHeaders } from '../../src/hosting/headers-file.ts';
import { sourceHash, sourceHashesIn } from '../../src/hosting/source-hash.ts';
import { readSite } from '../../src/offline/read-site.ts';
import { builtPages, dist, numbersPage, printPage, sectionPage } from './built-site.ts';
import { SiteServer } from './site-server.ts';
import { drawn, flip } from './switches.ts';

const rules = parseHeaders(readFileSync(join(dist, '_headers'), 'utf8'));
const headersOf = (address: string) => headersFor(rules, address);

declare global {
  interface Window {
    /** What a page was kept from. */
    violations: string[];
    /** What has run that must not. */
    ran?: string[];
  }
}

test('every page says before all else what it may load, and holds nothing else that runs', async ({
  page,
}) => {
  const inPages = await page.evaluate(
    (pages) =>
      pages.map(({ address, html }) => {
        const parsed = new DOMParser().parseFromString(html, 'text/html');
        const find = (selector: string) => [...parsed.querySelectorAll(selector)];
        return {
          address,
          start: [...parsed.head.children].slice(0, 2).map(({ outerHTML }) => outerHTML),
          policy: find('meta[http-equiv]').map((meta) => meta.getAttribute('content') ?? ''),
          scripts: find('script:not([src], [type*=json])').map(({ textContent }) => textContent),
          refused: find('*')
            .filter(
              (element) =>
                element.matches('style, base, iframe, object, embed, [style]') ||
                [...element.attributes].some(
                  ({ name, value }) => name.startsWith('on') || /^\s*javascript:/i.test(value),
                ),
            )
            .map(({ outerHTML }) => outerHTML.slice(0, 120)),
          loaded: find('[src], link:not([rel=canonical], [rel=alternate])')
            .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '')
            .filter((target) => !/^\/(?!\/)/.test(target)),
        };
      }),
    builtPages,
  );
  for (const { address, start, policy, scripts, refused, loaded } of inPages) {
    const hashes = [...new Set(scripts.map(sourceHash))];
    expect(policy, address).toEqual([contentPolicy(hashes)]);
    expect(start[0], address).toBe('<meta charset="utf-8">');
    expect(start[1], address).toContain('content-security-policy');
    expect({ refused, loaded }, address).toEqual({ refused: [], loaded: [] });
  }
  const all = new Set(inPages.flatMap(({ scripts }) => scripts.map(sourceHash)));
  const { 'Content-Security-Policy': sent = '' } = headersOf('/zh/');
  expect(sourceHashesIn(sent)).toEqual([...all].sort());
});

test.describe('with the headers of a host', () => {
  test.use({ serviceWorkers: 'allow' });

  let server: SiteServer;
  let host: string;
  test.beforeAll(async () => {
    server = new SiteServer(await readSite(dist, '/'), headersOf);
    host = await server.start();
  });
  test.afterAll(() => {
    server.stop();
  });

  test('reading, words, search, figures and keeping offline are kept from nothing', async ({
    page,
    context,
  }) => {
    const complaints: string[] = [];
    context.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    context.on('request', (request) => {
      if (new URL(request.url()).origin !== host) complaints.push(request.url());
    });
    await watch(page);
    await page.goto(host + sectionPage('zh'));
    await flip(page, { pinyin: 'on', theme: 'dark' });
    await page.locator('main .pair .zh ruby').nth(3).click();
    await expect(page.locator('#card .card-pinyin').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await expectFree(page, complaints);

    await page.goto(`${host}/en/search/?q=changchun`);
    await expect(page.locator('.found-line').first()).toBeVisible();
    await expectFree(page, complaints);
    for (const address of [numbersPage('en'), printPage('zh')]) {
      await page.goto(host + address);
      await drawn(page);
      await expectFree(page, complaints);
    }
    expect(await context.cookies()).toEqual([]);
    const stored = await page.evaluate(() => [...Object.keys(localStorage), sessionStorage.length]);
    const settings = ['shuangdu', 'shuangdu-places', 'shuangdu-speech'];
    expect(stored.filter((name) => !settings.includes(String(name)))).toEqual([0]);
  });

  for (const from of ['its page', 'its host'] as const) {
    test(`no script runs that the policy from ${from} does not name`, async ({ page }) => {
      await watch(page);
      await page.route('**/*', async (route) => {
        const address = new URL(route.request().url()).pathname;
        if (!route.request().isNavigationRequest()) return route.fallback();
        const response = await route.fetch();
        const html = await response.text();
        const { 'content-security-policy': sent = '', ...headers } = response.headers();
        await route.fulfill({
          status: 200,
          headers: from === 'its page' ? headers : { ...headers, 'content-security-policy': sent },
          body: (from === 'its page' ? html : html.replace(/<meta http-equiv[^>]*>/, '')).replace(
            '</main>',
            `${intruders(address)}</main>`,
          ),
        });
      });
      await page.route('https://elsewhere.invalid/**', (route) =>
        route.fulfill({ contentType: 'text/javascript', body: 'ran.push("foreign")' }),
      );
      await page.goto(host + sectionPage('en'));
      await page.locator('#handler').click();
      await page.locator('#address').click();
      await expect
        .poll(async () => [...new Set(await page.evaluate(() => window.violations))].sort())
        .toEqual([
          'base-uri',
          'img-src',
          'script-src-attr',
          'script-src-elem',
          'style-src-attr',
          'style-src-elem',
        ]);
      expect(await page.evaluate(() => window.ran)).toEqual([]);
      expect(new URL(page.url()).pathname).toBe(sectionPage('en'));
      await expect(page.locator('#attribute')).not.toHaveCSS('color', 'rgb(1, 2, 3)');
    });
  }
});

/** What someone might get into a page; each says that it ran. */
const intruders = (address: string): string => `
  <script>ran.push('inline')</script>
  <script type="module">ran.push('module')</script>
  <script src="https://elsewhere.invalid/script.js"></script>
  <button id="handler" type="button" onclick="ran.push('handler')">handler</button>
  <a id="address" href="javascript:ran.push('address')">address</a>
  <style>#attribute { color: rgb(1 2 3) }</style>
  <p id="attribute" style="color: rgb(1 2 3)">${address}</p>
  <img src="https://elsewhere.invalid/pixel.png" alt="" onerror="ran.push('error')">
  <base href="https://elsewhere.invalid/">`;

/** Notes what the policy keeps a page from. */
async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.ran = [];
    window.violations = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      window.violations.push(event.effectiveDirective);
    });
  });
}

async function expectFree(page: Page, complaints: readonly string[]): Promise<void> {
  expect(await page.evaluate(() => window.violations), page.url()).toEqual([]);
  expect(complaints, page.url()).toEqual([]);
}
