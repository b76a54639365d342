import { expect, test } from '@playwright/test';
import { wholePage } from './built-site.ts';
import { at, drawn } from './switches.ts';

/** The least gap in pixels between readings: of two words, and of one. */
const leastGap = { words: 1, syllables: -0.5 };

for (const viewport of [
  { width: 1280, height: 800 },
  { width: 360, height: 780 },
]) {
  for (const view of ['zh', 'both'] as const) {
    for (const size of ['m', 'xl'] as const) {
      test(`readings never touch: ${view} view, size ${size}, ${viewport.width} wide`, async ({
        page,
      }) => {
        await page.setViewportSize(viewport);
        await page.goto(at(wholePage('zh'), { view, pinyin: 'on', size }));
        await drawn(page);
        const { readings, faults } = await page.evaluate(measureGaps, leastGap);
        expect(readings).toBeGreaterThan(3000);
        expect(faults).toEqual([]);
      });
    }
  }
}

test('readings stand centred over their characters', async ({ page }) => {
  await page.goto(at(wholePage('zh'), { view: 'zh', pinyin: 'on' }));
  await drawn(page);
  const askew = await page.locator('main .pair rt').evaluateAll((all) =>
    all
      .map((rt) => {
        const character = document.createRange();
        if (rt.previousSibling) character.selectNodeContents(rt.previousSibling);
        const [base, above] = [character.getBoundingClientRect(), rt.getBoundingClientRect()];
        const off = above.left + above.width / 2 - (base.left + base.width / 2);
        const raised = base.top + base.height / 2 - above.bottom;
        return { text: `${character.toString()} ${rt.dataset.py ?? ''}`, off, raised };
      })
      .filter(({ off, raised }) => Math.abs(off) > 1 || raised < 0),
  );
  expect(askew).toEqual([]);
});

/** Pairs of neighbouring readings on a line whose painted text is closer than it may be. */
function measureGaps({ words, syllables }: typeof leastGap): {
  readings: number;
  faults: string[];
} {
  const canvas = document.createElement('canvas').getContext('2d');
  if (!canvas) throw new Error('no canvas');
  const painted = [...document.querySelectorAll<HTMLElement>('main .zh rt')]
    .filter((rt) => rt.checkVisibility())
    .map((rt) => {
      const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(rt);
      canvas.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
      const text = rt.dataset.py ?? '';
      const { width } = canvas.measureText(text);
      const box = rt.getBoundingClientRect();
      const middle = box.left + box.width / 2;
      const [left, right] = [middle - width / 2, middle + width / 2];
      return { text, word: rt.parentElement, top: box.top, left, right };
    });
  const faults = painted.flatMap((reading, index) => {
    const next = painted[index + 1];
    if (!next || Math.abs(next.top - reading.top) > 2 || next.left < reading.left) return [];
    const gap = next.left - reading.right;
    const least = next.word === reading.word ? syllables : words;
    return gap < least ? [`${reading.text} ${next.text}: ${gap.toFixed(2)}`] : [];
  });
  return { readings: painted.length, faults: [...new Set(faults)] };
}
