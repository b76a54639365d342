import { expect, test } from '@playwright/test';
import { contentsPage, numbersPage, printPage, sectionPage, wholePage } from './built-site.ts';
import { Firefox, firefoxPath } from './firefox.ts';
import { markedBuild } from './marked-build.ts';
import { pdfPages } from './pdf-pages.ts';
import { SiteServer } from './site-server.ts';
import { silentVoices } from './speech.ts';
import { at } from './switches.ts';

/** Each thing once, as Chromium has the tests of how it should be. */
test('in Firefox, search, card, menu, keys, settings, voice, print and offline reading work', async () => {
  const path = firefoxPath();
  test.skip(path === undefined, 'no Firefox on this machine');
  test.setTimeout(300_000);
  const server = new SiteServer(await markedBuild('A'));
  const host = await server.start();
  const firefox = await Firefox.start(path ?? '');
  const poll = { timeout: 60_000 };
  const shown = (selector: string) =>
    expect.poll(
      () =>
        firefox.evaluate(
          (wanted) =>
            [...document.querySelectorAll(wanted)].some((each) =>
              each.checkVisibility({ visibilityProperty: true }),
            ),
          selector,
        ),
      { ...poll, message: selector },
    );
  const textOf = (selector: string) =>
    firefox.evaluate((wanted) => document.querySelector(wanted)?.textContent.trim(), selector);
  const valueOf = (selector: string) =>
    firefox.evaluate((wanted) => document.querySelector<HTMLInputElement>(wanted)?.value, selector);

  try {
    await firefox.before(silentVoices, ['zh-CN', 'en-US']);
    await firefox.goto(host + sectionPage('en'));

    await test.step('a headline with pinyin is balanced', async () => {
      await firefox.goto(`${host}/en/`);
      const lines = () =>
        firefox.evaluate(() => {
          const title = document.querySelector<HTMLElement>('.lead-title');
          if (title) title.style.width = '36rem';
          const words = [...document.querySelectorAll('.lead-title .zh ruby')];
          const boxes = words.map((word) => word.getBoundingClientRect());
          const bottoms = new Set(boxes.map(({ bottom }) => Math.round(bottom)));
          return [...bottoms].map(
            (bottom) => boxes.filter((box) => Math.round(box.bottom) === bottom).length,
          );
        }, undefined);
      // Its words, in two lines.
      await expect.poll(lines, poll).toEqual([4, 5]);
      await firefox.goto(host + sectionPage('en'));
    });

    await test.step('search', async () => {
      await firefox.press('Control', 'k');
      await shown('#search[open]').toBe(true);
      await firefox.type('zengzhang');
      await expect.poll(() => textOf('#search .found-line mark'), poll).toBe('增长');
      await firefox.press('Escape');
      await shown('#search[open]').toBe(false);
    });

    await test.step('card', async () => {
      await firefox.click('main .pair > .zh ruby');
      await shown('#card .card-senses').toBe(true);
      await firefox.press('Escape');
      await shown('#card').toBe(false);
    });

    await test.step('keys', async () => {
      await firefox.goto(host + sectionPage('en'));
      await firefox.press('j');
      const focused = () =>
        firefox.evaluate(() => document.activeElement?.closest('.pair')?.id, undefined);
      await expect.poll(focused, poll).toBe('p1.1');
      await firefox.press('j');
      await expect.poll(focused, poll).not.toBe('p1.1');
      await firefox.press('p');
      await shown('main .pair rt').toBe(true);
      await firefox.press('p');
      await shown('main .pair rt').toBe(false);
      await firefox.press('?');
      await shown('dialog.help').toBe(true);
      await firefox.press('Escape');
      await shown('dialog.help').toBe(false);
    });

    await test.step('copy menu', async () => {
      await firefox.goto(host + sectionPage('en'));
      await firefox.press('j');
      await firefox.press('c');
      await shown('#copy').toBe(true);
      await firefox.press('Enter');
      await shown('#copy').toBe(false);
      await firefox.press('/');
      await shown('#search[open]').toBe(true);
      await firefox.press('Control', 'v');
      await expect
        .poll(() => valueOf('#search .search-field'), poll)
        .toBe(await textOf('[id="p1.1"] > .zh'));
      // A page that is left while it loads the index complains.
      await shown('#search .found-line mark').toBe(true);
      await firefox.press('Escape');
    });

    await test.step('settings', async () => {
      await firefox.click('.display-button');
      await shown('#display').toBe(true);
      await firefox.click('#theme-dark');
      await firefox.click('#size-l');
      await firefox.reload();
      const look = () =>
        firefox.evaluate(() => {
          const style = getComputedStyle(document.documentElement);
          return [style.colorScheme, style.getPropertyValue('--scale')];
        }, undefined);
      await expect.poll(look, poll).toEqual(['dark', '1.15']);
      await firefox.click('.display-button');
      await firefox.click('#settings [type="reset"]');
      await expect.poll(look, poll).toEqual(['light dark', '1']);
      await firefox.press('Escape');
    });

    await test.step('hide and reveal', async () => {
      await firefox.goto(host + at(sectionPage('en'), { cover: 'en' }));
      await shown('[id="p1.1"] > .reveal').toBe(true);
      await shown('[id="p1.1"] > .en').toBe(false);
      await firefox.click('[id="p1.1"] > .reveal');
      await shown('[id="p1.1"] > .en').toBe(true);
      await shown('[id="p2.1"] > .en').toBe(false);
    });

    await test.step('read aloud', async () => {
      await firefox.goto(host + at(sectionPage('en'), { cover: 'none' }));
      await shown('.listen').toBe(true);
      await firefox.click('.listen');
      await shown('#player').toBe(true);
      await shown('[id="p1.1"].spoken').toBe(true);
      await firefox.evaluate(() => {
        window.finish();
      }, undefined);
      await shown('[id="p1.1"].spoken').toBe(false);
      await shown('.spoken').toBe(true);
      expect(await firefox.evaluate(() => window.spoken.at(-1), undefined)).toMatch(/^zh-CN 1 /);
    });

    await test.step('numbers', async () => {
      await firefox.goto(host + numbersPage('en'));
      await shown('.picture svg text').toBe(true);
      await firefox.click('main details summary');
      await shown('main details[open] table').toBe(true);
    });

    await test.step('print', async () => {
      await firefox.goto(host + printPage('en'));
      await firefox.click('#view-zh');
      await firefox.click('#paper-letter');
      await firefox.click('#pinyin-on');
      const apart = await firefox.evaluate(
        () =>
          [...document.querySelectorAll('.zh .note-number')].filter((number) => {
            const word = number.previousElementSibling;
            const [before, after] = [word, number].map((each) => each?.getBoundingClientRect());
            return before && after && after.left < before.left;
          }).length,
        undefined,
      );
      expect(apart, 'numbers of notes first on a line').toBe(0);
      const all = pdfPages(await firefox.print());
      await firefox.click('[name="sections"]');
      const one = pdfPages(await firefox.print());
      expect(all.count).toBeGreaterThan(one.count);
      expect(one.count).toBeGreaterThan(0);
    });

    await test.step('offline', async () => {
      await firefox.goto(host + contentsPage('en'));
      await firefox.evaluate(() => {
        document.querySelector('.keep')?.scrollIntoView();
      }, undefined);
      await shown('.keep-button').toBe(true);
      const controlled = () =>
        firefox.evaluate(() => navigator.serviceWorker.controller !== null, undefined);
      await expect.poll(controlled, poll).toBe(true);
      await firefox.click('.keep-button');
      await expect.poll(() => textOf('.keep-said'), poll).toMatch(/Kept on this device/);
      server.up = false;
      await firefox.goto(host + wholePage('en'));
      await shown('main .pair').toBe(true);
      await firefox.press('/');
      await shown('#search[open]').toBe(true);
      await firefox.type('changchun');
      await shown('#search .found-line mark').toBe(true);
      await firefox.goto(host + wholePage('zh'));
      await expect.poll(() => textOf('h1'), poll).toBe('离线阅读');
    });
    // Firefox 140 says the last of a script that WebDriver puts before a page’s own, on a text without any script too.
    const known = /network|load|Permission denied to access property "length"$/i;
    expect(firefox.complaints.filter((text) => !known.test(text))).toEqual([]);
  } finally {
    server.stop();
    await firefox.stop();
  }
});
