import type { Page } from '@playwright/test';

/** Where elements start that reach beyond the right edge of a page which therefore scrolls sideways. */
export const overflow = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    document.documentElement.scrollWidth <= innerWidth
      ? []
      : [...document.body.querySelectorAll('*')]
          .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
          .slice(0, 3)
          .map((element) => element.outerHTML.slice(0, 120)),
  );
