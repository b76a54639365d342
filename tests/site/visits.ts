import type { Page } from '@playwright/test';
import { fontsReady } from './fonts-ready.ts';
import { weigh } from './weight.ts';

/** Opens addresses in a page one after the other, with nothing kept at first: what each brings that was not there before. */
export function weighVisits(page: Page): (address: string) => Promise<number> {
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).pathname));
  return async (address) => {
    const before = new Set(asked);
    await page.goto(address);
    await fontsReady(page);
    return weigh([...asked].filter((each) => !before.has(each)));
  };
}
