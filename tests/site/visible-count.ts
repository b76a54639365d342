import type { Locator } from '@playwright/test';

/**
 * How many elements are seen: they or their text have room and are not hidden, as with Playwright’s `:visible`. That one
 * asks for the styles of all, which takes seconds where hundreds are in parts that are not displayed.
 */
export const visibleCount = (elements: Locator): Promise<number> =>
  elements.evaluateAll(
    (all) =>
      all.filter((each) => {
        const range = document.createRange();
        range.selectNode(each);
        return (
          [...range.getClientRects()].some(({ width, height }) => width > 0 && height > 0) &&
          getComputedStyle(each).visibility === 'visible'
        );
      }).length,
  );
