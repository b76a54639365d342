import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const colorRules = ['color-contrast', 'link-in-text-block'];

/**
 * What axe objects to, one line a rule: its name and where, with what it measured. In the other color
 * scheme nothing but colors is another.
 */
export async function violations(page: Page, within = 'html'): Promise<string[]> {
  await thinOut(page);
  const { dark, loaded } = await page.evaluate(() => ({
    dark: matchMedia('(prefers-color-scheme: dark)').matches,
    loaded: 'axe' in globalThis,
  }));
  if (!loaded) await page.evaluate(axe);
  const found = await run(page, within, { type: 'tag', values: tags });
  await page.emulateMedia({ colorScheme: dark ? 'light' : 'dark' });
  found.push(...(await run(page, within, { type: 'rule', values: colorRules })));
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
  return found;
}

/** Without what passed, whose places take axe longer to name than the rest takes to find. */
const run = (page: Page, within: string, runOnly: RunOptions['runOnly']): Promise<string[]> =>
  page.evaluate(
    async ([selector, options]) => {
      const { axe } = globalThis as unknown as {
        axe: { run: (within: string, options: RunOptions) => Promise<AxeResults> };
      };
      const { violations } = await axe.run(selector, options);
      return violations.map(({ id, nodes }) => {
        const [node] = nodes;
        return `${id} at ${String(node?.target)} and ${nodes.length - 1} more: ${node?.failureSummary ?? ''}`;
      });
    },
    [within, { runOnly, resultTypes: ['violations'], iframes: false }] as [string, RunOptions],
  );

/**
 * Leaves a few of the paragraphs, rows and notes, all of them being alike: axe takes seconds for each. What is far from the
 * view is laid out, or axe would take its height as it is guessed.
 */
async function thinOut(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.style.setProperty('--far', 'visible');
    const kept: Record<string, number> = {
      'main .paragraph': 2,
      'main .pair': 3,
      'main .note': 2,
      '.words .word': 2,
      '.print-notes li': 2,
      '.words-of': 2,
      '.print-sections label': 2,
    };
    for (const [alike, few] of Object.entries(kept)) {
      for (const element of [...document.querySelectorAll(alike)].slice(few)) element.remove();
    }
  });
}
