import type { Page } from '@playwright/test';
import { fontsReady } from './fonts-ready.ts';

export type View = 'zh' | 'both' | 'en';
export const views = ['zh', 'both', 'en'] as const;

/** How the switches stand; what is left out is as the page first comes. */
export interface Settings {
  view?: View;
  pinyin?: 'on' | 'off';
  size?: 's' | 'm' | 'l' | 'xl';
  theme?: 'auto' | 'light' | 'sepia' | 'dark' | 'contrast';
  /** How long lines may be. */
  measure?: 'narrow' | 'medium' | 'wide';
  /** What is hidden until asked for. */
  cover?: 'none' | 'en' | 'pinyin' | 'all';
  align?: 'auto' | 'justify' | 'ragged';
  paragraphs?: 'auto' | 'indent' | 'space';
  /** Pinyin over every word, or over harder ones. */
  words?: 'all' | 'harder';
  /** The level from which a word is hard. */
  harder?: '2' | '3' | '4' | '5';
  tones?: 'base' | 'spoken';
  colours?: 'none' | 'pleco' | 'dummitt';
}

/** An address that sets the switches: `at('/zh/', { view: 'zh' })` is `/zh/?view=zh`. */
export function at(address: string, settings: Settings): string {
  const [path = '', fragment] = address.split('#');
  const query = new URLSearchParams(Object.entries(settings)).toString();
  return `${path}?${query}${fragment === undefined ? '' : `#${fragment}`}`;
}

/** Flips switches as a reader would, those of the display sheet in the sheet. */
export async function flip(page: Page, { view, pinyin, ...display }: Settings): Promise<void> {
  if (view) await page.locator(`#view-${view}`).check();
  if (pinyin) await page.locator('#pinyin-on').setChecked(pinyin === 'on');
  if (Object.keys(display).length === 0) return;
  await page.locator('.display-button').click();
  for (const [name, value] of Object.entries(display)) {
    await page.locator(`#${name}-${value}`).check();
  }
  await page.keyboard.press('Escape');
}

/** The sentences of one language in the text. */
export const sentences = (page: Page, language: 'zh' | 'en') =>
  page.locator(`main .pair > .${language}`);

/** Resolves when the page has drawn what was last asked of it, to its end. */
export async function drawn(page: Page): Promise<void> {
  await fontsReady(page);
  // After a switch the text out of view is laid out in the frames that follow.
  await page.waitForFunction(() => document.querySelector('[style*="--later"]') === null);
  await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  });
}

/** Has the clock that switches are held to go on by so many milliseconds whenever a page looks at it. */
export function setClock(page: Page, step: number): Promise<unknown> {
  return page.addInitScript((milliseconds) => {
    let now = 0;
    performance.now = () => (now += milliseconds);
  }, step);
}
