import type { Browser, Page } from '@playwright/test';
import { fontsReady } from '../../site/fonts-ready.ts';

/** The switches that are flipped, by the element a reader presses. */
const switches = ['#pinyin-on', '#view-zh', '#view-both', '#view-en', '#view-both'] as const;

/**
 * How long the slowest switch of a page takes on a processor four times slower: from the press to the picture that
 * shows it, as the browser tells it, in milliseconds.
 */
export async function switchTime(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
  await page.goto(address);
  await fontsReady(page);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const times: number[] = [];
  for (const name of switches) times.push(await timeOf(page, name));
  await page.close();
  return Math.max(...times);
}

async function timeOf(page: Page, name: string): Promise<number> {
  await page.evaluate(() => {
    const longest: { duration: number } = { duration: 0 };
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        longest.duration = Math.max(longest.duration, duration);
    });
    observer.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    Object.assign(globalThis, { longest });
  });
  await page.locator(name).click({ force: true });
  await page.waitForTimeout(1000);
  return page.evaluate(
    () => (globalThis as unknown as { longest: { duration: number } }).longest.duration,
  );
}
