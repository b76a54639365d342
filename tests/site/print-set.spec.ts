import { expect, test, type Page } from '@playwright/test';
import { languages, printPage, sectionPage } from './built-site.ts';
import { lineBoxes } from './line-boxes.ts';
import { bookmarkHeights, pdfPages } from './pdf-pages.ts';
import { at, drawn } from './switches.ts';
import { visibleCount } from './visible-count.ts';

const section = sectionPage('zh').split('/').at(-2) ?? '';
const box = (page: Page, slug: string) => page.locator(`[name="sections"][value="${slug}"]`);
/** 18 mm. */
const footMargin = 51;
const shownSections = (page: Page) => page.locator('.print-section:visible');

async function pdfOf(page: Page) {
  await drawn(page);
  return pdfPages(await page.pdf({ preferCSSPageSize: true }));
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('sections, form and paper are chosen, and the page shows what is printed', async ({
    page,
  }) => {
    await page.goto(`${printPage('zh')}#only-${section}`);
    await expect(shownSections(page)).toHaveCount(1);
    await expect(page.locator('.print-button')).toBeHidden();
    const others = await page
      .locator('[name="sections"]')
      .evaluateAll((boxes) => boxes.map((each) => (each as HTMLInputElement).value));
    const [first = '', second = ''] = others.filter((slug) => slug !== section);

    await box(page, first).check();
    await box(page, second).check();
    await expect(shownSections(page)).toHaveCount(2);
    await box(page, first).uncheck();
    await expect(shownSections(page)).toHaveCount(1);

    const [chinese, english] = [
      page.locator('.print-section .pair > .zh'),
      page.locator('.print-section .pair > .en'),
    ];
    await expect.poll(() => visibleCount(english)).toBeGreaterThan(0);
    await page.locator('#view-zh').check();
    await expect.poll(() => visibleCount(english)).toBe(0);
    await expect(page.locator('.print-section rt').last()).toHaveCSS('display', 'none');
    await page.locator('#pinyin-on').check();
    await expect(page.locator('.print-section rt').last()).toHaveCSS('display', 'ruby-text');
    const notes = page.locator('.sheet-of-paper :is(.print-notes, .note-number)');
    await expect.poll(() => visibleCount(notes)).toBeGreaterThan(0);
    await page.locator('#notes-on').uncheck();
    await expect.poll(() => visibleCount(notes)).toBe(0);
    const opening = page.locator('.sheet-of-paper :is(h1, .credits)').locator('visible=true');
    await expect(opening).toHaveCount(2);
    await page.locator('#title-on').uncheck();
    await expect(opening).toHaveCount(0);
    await page.locator('#view-en').check();
    await expect.poll(() => visibleCount(chinese)).toBe(0);

    await page.locator('#view-words').check();
    await expect(shownSections(page)).toHaveCount(0);
    await expect(page.locator('.words-of:visible')).toHaveCount(1);
    const words = page.locator('.print-words .word');
    const shown = await visibleCount(words);
    expect(shown).toBeGreaterThan(5);
    expect(shown).toBeLessThan(await words.count());
    await page.locator('#rarer-l3').check();
    await expect.poll(() => visibleCount(page.locator('.print-words .l2'))).toBe(0);
    expect(await visibleCount(words)).toBeLessThan(shown);
  });

  test('all of it is there until a section is chosen', async ({ page }) => {
    for (const lang of languages) {
      await page.goto(printPage(lang));
      const boxes = await page.locator('[name="sections"]').count();
      await expect(shownSections(page)).toHaveCount(boxes);
    }
  });
});

test('the address tells what is printed, and the reader’s own view is where it starts', async ({
  page,
}) => {
  await page.goto(`${sectionPage('en')}?view=zh&pinyin=on`);
  await page.locator('.kicker a[href*="/print/"]').click();
  await expect(box(page, section)).toBeChecked();
  // What keeps choices in the address is there once the page is loaded.
  await page.waitForLoadState();
  await expect(page.locator('#view-zh')).toBeChecked();
  await expect(page.locator('#pinyin-on')).toBeChecked();
  await page.locator('#paper-letter').check();
  await page.locator('#type-l').check();
  await page.locator('#title-on').uncheck();
  await page.locator('#notes-on').uncheck();
  await page.locator('#title-on').check();
  const asked = Object.fromEntries(new URL(page.url()).searchParams);
  expect(asked).toEqual({
    view: 'zh',
    pinyin: 'on',
    paper: 'letter',
    type: 'l',
    notes: 'off',
    sections: section,
  });
  await page.reload();
  await expect(page.locator('#type-l')).toBeChecked();
  await expect(page.locator('#notes-on')).not.toBeChecked();
  await expect(shownSections(page)).toHaveCount(1);
  await page.evaluate(() => {
    globalThis.print = () => {
      document.body.setAttribute('data-printed', '');
    };
  });
  await page.locator('.print-button').click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', '');
});

test('paper, type size and the reader’s pinyin are there at once, and stay', async ({ page }) => {
  await page.goto(at(sectionPage('en'), { pinyin: 'on', words: 'harder', harder: '5' }));
  await page.goto(printPage('en'));
  for (const id of ['pinyin-on', 'words-harder', 'harder-5', 'paper-letter'])
    await expect(page.locator(`#${id}`), id).toBeChecked();
  await expect(page.locator('.print-section ruby:not(.l5) rt').first()).toHaveCSS(
    'display',
    'none',
  );
  await page.locator('#paper-a4').check();
  await page.locator('#type-l').check();
  await page.goto(printPage('zh'));
  for (const id of ['paper-a4', 'type-l', 'words-harder'])
    await expect(page.locator(`#${id}`), id).toBeChecked();
  const addresses = page.locator('.printed-address:visible');
  await expect(addresses).toHaveText(/\/all\/$/);
  await box(page, section).check();
  await expect(addresses).toHaveText(new RegExp(`/${section}/$`));
});

test('paper and type size decide what a page is', async ({ page }) => {
  await page.goto(`${printPage('zh')}?view=zh&pinyin=on&paper=a4`);
  const whole = await pdfOf(page);
  expect(whole).toMatchObject({ width: 595, height: 842 });
  expect(whole.count).toBeLessThanOrEqual(16);

  await page.locator('#paper-letter').check();
  await page.locator('#type-l').check();
  const large = await pdfOf(page);
  expect(large).toMatchObject({ width: 612, height: 792 });
  expect(large.count).toBeGreaterThan(whole.count);

  await box(page, section).check();
  await page.locator('#view-words').check();
  expect((await pdfOf(page)).count).toBeLessThan(large.count);
});

test('what is on the screen breaks its lines where paper does', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const lines = async () => {
    await drawn(page);
    const found = await page.locator('.sheet-of-paper').evaluateAll(lineBoxes);
    return found.map(({ text }) => text);
  };
  for (const form of ['view=zh', 'view=zh&pinyin=on', 'view=both', 'view=en', 'view=words']) {
    for (const [type, paper, width] of [
      ['m', 'a4', '176mm'],
      ['l', 'letter', 'calc(8.5in - 34mm)'],
    ] as const) {
      const asked = `${form}&paper=${paper}&type=${type}`;
      await page.goto(`${printPage('en')}?${asked}&sections=${section}`);
      // What is far from the view is laid out too.
      await page.evaluate(() => {
        document.documentElement.style.setProperty('--far', 'visible');
      });
      const shown = await lines();
      expect(shown.length).toBeGreaterThan(50);
      await page.emulateMedia({ media: 'print' });
      await page.evaluate((inner) => {
        document.documentElement.style.width = inner;
      }, width);
      expect(await lines(), asked).toEqual(shown);
      await page.emulateMedia({ media: null });
    }
  }
});

test('no heading of English in columns is left alone at the foot of a sheet', async ({ page }) => {
  for (const type of ['s', 'm', 'l']) {
    await page.goto(`${printPage('en')}?view=en&paper=a4&type=${type}`);
    await drawn(page);
    const pdf = await page.pdf({ preferCSSPageSize: true, outline: true, tagged: true });
    await page.emulateMedia({ media: 'print' });
    const needed = await page
      .locator('.sheet-of-paper :is(h1, h2, h3):visible')
      .evaluateAll((headings) =>
        headings.map((heading) => {
          const line = heading.nextElementSibling?.querySelector('.pair > .en');
          const lines = line ? 3 * parseFloat(getComputedStyle(line).lineHeight) : 0;
          return 0.75 * (heading.getBoundingClientRect().height + lines);
        }),
      );
    await page.emulateMedia({ media: null });
    const heights = bookmarkHeights(pdf);
    expect(heights).toHaveLength(needed.length);
    for (const [index, height] of heights.entries())
      expect(height - footMargin, `${type} ${index}`).toBeGreaterThanOrEqual(needed[index] ?? 0);
  }
});

test('each section counts its notes from 1, in the order of the text', async ({ page }) => {
  await page.goto(printPage('zh'));
  const sections = await page.locator('.print-section').evaluateAll((all) =>
    all.map((each) => ({
      numbers: [...each.querySelectorAll('.zh .note-number')].map(({ textContent }) => textContent),
      addresses: [...each.querySelectorAll('.zh > .term')].map((link) => link.getAttribute('href')),
      notes: [...each.querySelectorAll('.print-notes > li')].map(({ id }) => `#${id}`),
    })),
  );
  expect(sections.flatMap(({ notes }) => notes).length).toBeGreaterThan(10);
  for (const { numbers, addresses, notes } of sections) {
    expect(numbers).toEqual(notes.map((_note, index) => String(index + 1)));
    expect(addresses).toEqual(notes);
  }
});

test('paper has no form, and no sentence is torn from its translation', async ({ page }) => {
  await page.goto(printPage('en'));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.print-form, .bar')).toHaveCount(2);
  await expect(page.locator('.print-form')).toBeHidden();
  await expect(page.locator('button:visible, input:visible')).toHaveCount(0);
  const apart = await page.locator('.print-section .pair').evaluateAll(
    (pairs) =>
      pairs.filter((pair) => {
        const [zh, en] = ['.zh', '.en'].map((each) =>
          pair.querySelector(each)?.getBoundingClientRect(),
        );
        return !zh || !en || Math.abs(zh.top - en.top) > 12 || zh.right > en.left;
      }).length,
  );
  expect(apart).toBe(0);
});

for (const query of [
  'view=both&pinyin=on&type=l',
  'view=both&type=m',
  'view=zh&pinyin=on&type=l',
]) {
  test(`no number of a note stands first on a line (${query})`, async ({ page }) => {
    await page.goto(`${printPage('zh')}?${query}`);
    await drawn(page);
    const numbers = await page.locator('.note-number:visible').evaluateAll((all) =>
      all.map((number) => {
        const word = document.createRange();
        word.setStartBefore(number.parentElement ?? number);
        word.setEndBefore(number);
        const ends = [...word.getClientRects()].map(({ right }) => right);
        const { left } = number.getBoundingClientRect();
        return left >= Math.min(...ends) - 1;
      }),
    );
    expect(numbers.length).toBeGreaterThan(50);
    expect(numbers.filter((follows) => !follows)).toEqual([]);
  });
}
