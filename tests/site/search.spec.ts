import { expect, test, type Page } from '@playwright/test';
import { violations } from './axe-violations.ts';
import { fontsReady } from './fonts-ready.ts';
import { article, sectionPage } from './built-site.ts';
import { lineBoxes } from './line-boxes.ts';
import { painted } from './painted.ts';

const lines = '.search-results .found-line';

test('every kind of query finds sentences with their translation', async ({ page }) => {
  await page.goto('/en/search/');
  await page.locator('.search-field').fill('长春');
  await expect(page.locator('.search-status')).toHaveText(
    /^\d+ sentences in \d+ sections, 1 title\.$/,
  );
  const chinese = await linesOf(page);
  expect(chinese.length).toBeGreaterThan(10);
  expect(chinese.every(({ zh, en }) => zh.includes('长春') && en !== '')).toBe(true);

  const kinds: [query: string, marks: RegExp][] = [
    ['春市', /春市/],
    ['cháng chūn', /长春/],
    ['chang2chun1', /长春/],
    ['zengzhang', /增长/],
    ['developing', /develop/i],
    ['长春 developing', /长春|develop/i],
  ];
  for (const [query, mark] of kinds) {
    await page.locator('.search-field').fill(query);
    await expect(page.locator('.found-line mark').first(), query).toHaveText(mark);
    for (const text of await page.locator('.found-line mark').allTextContents())
      expect(text, query).toMatch(mark);
  }
  await expect(page).toHaveURL(/\?q=/);

  await page.locator('.search-field').fill('zqxzqx');
  await expect(page.locator('.search-status')).toHaveText('Nothing found for “zqxzqx”.');
  await expect(page.locator('.found-none li')).not.toHaveCount(0);
  await page.locator('.search-field').fill('');
  await expect(page.locator('.search-tips')).toBeVisible();
});

test('results are narrowed to an article and a section, and the address has it all', async ({
  page,
}) => {
  await page.goto('/zh/search/?q=长春');
  await expect(page.locator('.found').nth(1)).toBeVisible();
  // A phrase of several characters is one on a Chinese page, too.
  await page.locator('.search-field').fill('三大攻堅戰');
  await expect(page.locator('.search-status')).toHaveText('图表 1 幅；标题 1 个。');
  await page.locator('.search-field').fill('长春');
  await expect(page.locator('.found').nth(1)).toBeVisible();
  await page.locator('[name="article"]').selectOption(article);
  await expect(page.locator('.found')).toHaveCount(1);
  const before = await page.locator(lines).count();
  await page.locator('[name="section"]').selectOption({ index: 1 });
  await expect(page.locator('.found-section')).toHaveCount(1);
  const after = await linesOf(page);
  expect(after.length).toBeLessThan(before);
  await page.reload();
  await expect(page.locator('.found-section')).toHaveCount(1);
  expect(await linesOf(page)).toEqual(after);

  await page.goto('/zh/search/?q=三大攻坚战');
  await expect(page.locator('.found-kind')).toHaveText(['图表', '章节']);
  await page.locator('[name="section"]').selectOption('three-battles');
  await expect(page.locator('.found-kind')).toHaveText(['章节']);
});

test.describe('charts, sections and pages are found by their names', () => {
  const first = '.search-results .found-line';

  for (const [lang, query, kind, names, target] of [
    ['en', 'Projects by industry', 'Chart', ['各产业的项目', 'Projects by industry'], '#projects'],
    ['zh', '产业项目', '图表', ['各产业的项目', 'Projects by industry'], '#projects'],
    ['en', '2020 targets', 'Chart', ['2020年的目标', 'Targets for 2020'], '#targets'],
    ['zh', 'mubiao 2020', '图表', ['2020年的目标', 'Targets for 2020'], '#targets'],
  ] as const) {
    test(`${query}: a chart, told as one, at its place`, async ({ page }) => {
      await page.goto(`/${lang}/search/?q=${encodeURIComponent(query)}`);
      const link = page.locator(first).first();
      await expect(link.locator('.found-kind')).toHaveText(kind);
      expect(await linesOf(page).then(([line]) => [line?.zh, line?.en])).toEqual(names);
      await link.click();
      await expect(page).toHaveURL(new RegExp(`/${lang}/${article}/numbers/${target}$`));
      await expect(page.locator(target)).toBeInViewport();
    });
  }

  test('what a chart shows leads to the panel that shows it', async ({ page }) => {
    await page.goto(sectionPage('en'), { waitUntil: 'networkidle' });
    await page.keyboard.press('/');
    await page.keyboard.type('elderly care centers');
    const result = page.locator('#search .found-line').first();
    await expect(result.locator('.en .found-detail mark')).toHaveText([
      'elderly',
      'care',
      'centers',
    ]);
    await expect(result.locator('.zh .found-detail')).toContainText('养老中心');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/en/${article}/numbers/#achievements$`));

    // From the page itself, too.
    await page.waitForLoadState('networkidle');
    await page.keyboard.press('/');
    await page.locator('#search .search-field').fill('Projects by industry');
    await expect(page.locator('#search .found-kind')).toHaveText(['Chart']);
    await page.keyboard.press('Enter');
    await expect(page.locator('#search')).toBeHidden();
    await expect(page.locator('#projects')).toBeInViewport();
  });

  for (const [query, kind, path] of [
    ['奋力谱写长春全面振兴全方位振兴新篇章', '文章', ''],
    ['加强政府自身建设', '章节', 'government/'],
    ['by the numbers', '页面', 'numbers/'],
  ] as const) {
    test(`${query}: its page`, async ({ page }) => {
      await page.goto(`/zh/search/?q=${encodeURIComponent(query)}`);
      const link = page.locator(first).first();
      await expect(link.locator('.found-kind')).toHaveText(kind);
      await link.click();
      await expect(page).toHaveURL(new RegExp(`/zh/${article}/${path}$`));
    });
  }
});

test('every volume of the archive is asked', async ({ page }) => {
  const asked = new Set<string>();
  await page.route('**/pagefind/volumes.json', (route) => route.fulfill({ json: ['1', '2'] }));
  await page.route('**/pagefind/2/**', async (route) => {
    const address = route.request().url();
    const [, language = ''] = /\/2\/(zh|en)\/index\//.exec(address) ?? [];
    asked.add(language);
    await route.fulfill({ response: await route.fetch({ url: address.replace('/2/', '/1/') }) });
  });
  await page.goto('/en/search/?q=长春');
  await expect(page.locator('.found-line mark').first()).toHaveText('长春');
  await page.locator('.search-field').fill('develop');
  await expect(page.locator('.found-line mark').first()).toHaveText(/develop/i);
  expect([...asked].sort()).toEqual(['', 'en', 'zh']);
});

for (const file of [
  ...['volumes.json', 'pagefind.js', 'pagefind-entry.json', '.pagefind', '.pf_meta'],
  ...['.pf_filter', '.pf_index', '.pf_fragment'],
])
  test(`a network that fails for ${file} is told, and the next query asks again`, async ({
    page,
  }) => {
    const isFailing = ({ pathname }: URL): boolean =>
      pathname.includes('/pagefind/') && pathname.endsWith(file);
    await page.route(isFailing, (route) => route.abort());
    await page.goto('/zh/search/');
    await page.locator('.search-field').fill('长春');
    await expect(page.locator('.search-status')).toHaveText(/请检查网络/);
    await page.unroute(isFailing);
    await page.locator('.search-field').fill('产业');
    await expect(page.locator('.found-line mark').first()).toHaveText('产业');
  });

test('a page that is open finds what a newer index has in place of its own', async ({ page }) => {
  await page.goto('/zh/search/?q=长春');
  await expect(page.locator('.found-line mark').first()).toHaveText('长春');
  let gone = 0;
  await page.route(/\.pf_(?:index|fragment)/, (route) =>
    gone++ === 0 ? route.fulfill({ status: 404 }) : route.continue(),
  );
  await page.locator('.search-field').fill('产业');
  await expect(page.locator('.found-line mark').first()).toHaveText('产业');
  expect(gone).toBeGreaterThan(1);
});

test('long questions are answered by what has most of their words, and say so', async ({
  page,
}) => {
  const questions = [
    [
      'en',
      'how many kindergartens did Changchun build last year',
      'No sentence has all of these words. These have some:',
      /kindergartens/,
    ],
    ['zh', '长春去年新建了多少幼儿园', '没有一句含有全部这些词，以下含有其中一部分：', /幼儿园/],
  ] as const;
  for (const [lang, question, told, rarest] of questions) {
    await page.goto(`/${lang}/search/?q=${encodeURIComponent(question)}`);
    await expect(page.locator('.search-status')).toContainText(told);
    const marks = page.locator(lines).first().locator('mark');
    await expect(marks.filter({ hasText: rarest })).toHaveCount(1);
    await page.locator(lines).first().click();
    await expect.poll(async () => (await painted(page)).join(' ')).toMatch(rarest);
  }
});

test('u finds ü, and a word that is misspelled by a letter is found', async ({ page }) => {
  await page.goto('/en/search/?q=luyuan');
  await expect(page.locator('.found-line mark')).toHaveText('绿园');
  await page.locator(lines).click();
  await expect.poll(() => painted(page)).toEqual(['绿园']);
  await page.goto('/en/search/?q=kindergarden');
  await expect(page.locator('.search-status')).toContainText('Nothing matches exactly');
  await expect(page.locator('.found-line mark')).toHaveText('kindergartens');
  await page.locator(lines).click();
  await expect.poll(() => painted(page)).toEqual(['kindergartens']);
});

test('a result leads to its sentence with what was found marked', async ({ page }) => {
  await page.goto('/zh/search/?q=长春');
  const link = page.locator(`${lines}[href*="/${article}/"][href*="#p"]`).first();
  const place = (await link.getAttribute('href'))?.split('#')[1] ?? '';
  await link.click();
  await expect(page).toHaveURL(new RegExp(`/zh/${article}/[^/?]+/#${place}$`));
  await expect.poll(() => painted(page)).toContain('长春');
  await fontsReady(page);
  const plain = await heightsOf(page);
  await page.evaluate(() => {
    CSS.highlights.clear();
  });
  expect(await heightsOf(page)).toEqual(plain);

  await page.goto(page.url().replace('#', '?pinyin=on&q=CHANGCHUN#'));
  await expect.poll(() => painted(page)).toContain('长春');
});

test('the Chinese title above results breaks between words', async ({ page }) => {
  await page.goto('/zh/search/?q=增长');
  const title = page.locator(`.found-article a[href="/zh/${article}/"]`);
  const words = new Set<number>([0]);
  const text = await title.innerText();
  for (const { index } of new Intl.Segmenter('zh-Hans', { granularity: 'word' }).segment(text))
    words.add(index);
  for (const width of [320, 360, 400]) {
    await page.setViewportSize({ width, height: 780 });
    let reached = 0;
    for (const line of await title.locator('xpath=..').evaluateAll(lineBoxes)) {
      expect(words, `${width} wide: ${line.text}`).toContain(reached);
      reached += line.text.length;
    }
    expect(reached).toBe(text.length);
  }
});

test('where spaces keep the room of Chinese, they do not stand for what is typed', async ({
  page,
}) => {
  // The tests’ browser has no Chinese font, and draws nothing for what it lacks.
  for (const lang of ['zh', 'en']) {
    await page.goto(`/${lang}/search/?q=犇`);
    await expect(page.locator('main h1')).toHaveCSS('font-family', /Shuangdu Space/);
    await expect(page.locator('.search-field')).not.toHaveCSS('font-family', /Shuangdu Space/);
  }
});

test.describe('by axe', () => {
  test.use({ reducedMotion: 'reduce' });

  test('nothing is found on results, on the dialog or on what is marked', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto('/zh/search/?q=农安');
    await expect(page.locator(lines).first()).toBeVisible();
    expect(await violations(page), 'results').toEqual([]);
    await page.goto('/en/about/');
    await page.keyboard.press('/');
    await page.locator('#search .search-field').fill('nongan');
    await expect(page.locator('#search .found-line').first()).toBeVisible();
    expect(await violations(page), 'dialog').toEqual([]);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the link leads to a page that says so and offers contents and words', async ({ page }) => {
    await page.goto('/en/about/');
    await page.locator('.search-link').click();
    await expect(page).toHaveURL(/\/en\/search\/$/);
    await expect(page.locator('main noscript p')).toContainText('Search needs JavaScript');
    await expect(page.locator(`main a[href="/en/${article}/words/"]`)).toBeVisible();
    await expect(page.locator('main form')).toBeHidden();
  });
});

function linesOf(page: Page): Promise<{ zh: string; en: string }[]> {
  return page.locator(lines).evaluateAll((links) =>
    links.map((link) => ({
      zh: link.querySelector('.zh')?.textContent ?? '',
      en: link.querySelector('.en')?.textContent ?? '',
    })),
  );
}

function heightsOf(page: Page): Promise<number[]> {
  return page
    .locator('.pair')
    .evaluateAll((pairs) => pairs.map((pair) => pair.getBoundingClientRect().height));
}
