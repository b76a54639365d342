import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const colorRules = ['color-contrast', 'link-in-text-block'];

/**
 * What axe objects to, one line a rule: its name and where, with what it measured. By night nothing but
 * colors is another.
 */
export async function violations(page: Page, within = 'html'): Promise<string[]> {
  await thinOut(page);
  const axe = (): AxeBuilder => new AxeBuilder({ page }).include(within);
  const byDay = await axe().withTags(tags).analyze();
  await page.emulateMedia({ colorScheme: 'dark' });
  const byNight = await axe().withRules(colorRules).analyze();
  await page.emulateMedia({ colorScheme: 'light' });
  return [...byDay.violations, ...byNight.violations].map(({ id, nodes }) => {
    const [node] = nodes;
    return `${id} at ${String(node?.target)} and ${nodes.length - 1} more: ${node?.failureSummary ?? ''}`;
  });
}

/** Leaves a few of the paragraphs and notes, all of them being alike: axe takes seconds for each. */
async function thinOut(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const alike of [
      'main .paragraph',
      'main .note',
      '.words .word',
      '.print-notes li',
      '.print-sections label',
    ]) {
      for (const element of [...document.querySelectorAll(alike)].slice(2)) element.remove();
    }
  });
}
