import { expect, test, type Page } from '@playwright/test';
import { contentsPage, sectionPage, wholePage } from './built-site.ts';
import { flip, type Settings } from './switches.ts';

const choice: Settings = { view: 'zh', pinyin: 'on', size: 'l', theme: 'dark' };

test('a choice lasts over a reload, other pages, another tab and the other interface', async ({
  page,
  context,
}) => {
  await page.goto(sectionPage('zh'));
  await flip(page, choice);
  await page.reload();
  await expectChosen(page, choice);
  await page.locator('main a[rel="next"], main a[rel="prev"]').first().click();
  await expectChosen(page, choice);

  const another = await context.newPage();
  for (const address of [wholePage('zh'), contentsPage('en'), sectionPage('en')]) {
    await another.goto(address);
    await expectChosen(another, choice);
  }
});

test('the address sets the switches', async ({ page }) => {
  await page.goto(`${sectionPage('zh')}?view=zh&pinyin=on`);
  await expectChosen(page, { view: 'zh', pinyin: 'on' });
});

test('the address wins over what is remembered', async ({ page }) => {
  await page.goto(sectionPage('zh'));
  await flip(page, { view: 'en', pinyin: 'on' });
  await page.goto(`${sectionPage('zh')}?view=zh&pinyin=off`);
  await expectChosen(page, { view: 'zh', pinyin: 'off' });
});

test('the address follows a later flip, and keeps the rest of itself', async ({ page }) => {
  await page.goto(`${sectionPage('zh')}?view=zh&pinyin=on&from=mail#p1.1`);
  await flip(page, { view: 'en', pinyin: 'off' });
  const { searchParams, hash } = new URL(page.url());
  expect(Object.fromEntries(searchParams)).toEqual({ view: 'en', pinyin: 'off', from: 'mail' });
  expect(hash).toBe('#p1.1');
  await page.reload();
  await expectChosen(page, { view: 'en', pinyin: 'off' });
});

test('an address without settings stays as it is', async ({ page }) => {
  await page.goto(sectionPage('zh'));
  const address = page.url();
  await flip(page, choice);
  expect(page.url()).toBe(address);
});

test('unknown settings in the address or in storage change nothing', async ({ page }) => {
  const errors = collectErrors(page);
  for (const stored of ['{"view":"tea"}', 'not json', '[]']) {
    await page.goto(sectionPage('zh'));
    await page.evaluate((value) => {
      for (const key of ['shuangdu', ...Object.keys(localStorage)])
        localStorage.setItem(key, value);
    }, stored);
    await page.goto(`${sectionPage('zh')}?view=tea&pinyin=perhaps`);
    await expectChosen(page, { view: 'both', pinyin: 'off', size: 'm', theme: 'auto' });
    await flip(page, { view: 'zh' });
    await page.goto(sectionPage('zh'));
    await expectChosen(page, { view: 'zh' });
  }
  expect(errors).toEqual([]);
});

test('storage that throws breaks nothing', async ({ page }) => {
  const errors = collectErrors(page);
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto(`${sectionPage('zh')}?view=zh`);
  await flip(page, { view: 'en', pinyin: 'on' });
  await expectChosen(page, { view: 'en', pinyin: 'on' });
  await page.locator('main a.term:visible').first().click();
  await expect(page.locator('#card')).toBeVisible();
  expect(errors).toEqual([]);
});

async function expectChosen(page: Page, { pinyin, ...rest }: Settings): Promise<void> {
  for (const [name, value] of Object.entries(rest)) {
    await expect(page.locator(`#${name}-${value}`)).toBeChecked();
  }
  if (pinyin) await expect(page.locator('#pinyin-on')).toBeChecked({ checked: pinyin === 'on' });
}

function collectErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
}
