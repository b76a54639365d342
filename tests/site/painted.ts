import type { Page } from '@playwright/test';

/** The texts that are painted as found. */
export function painted(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('found') ?? [])].map((range) =>
      range instanceof Range ? range.toString() : '',
    ),
  );
}
