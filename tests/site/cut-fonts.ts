import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import subsetFont from 'subset-font';
import { dist } from './built-site.ts';
import { charactersOf } from './font-characters.ts';

/** A face that a page declares, and its file. */
export interface DeclaredFace {
  family: string;
  weight: string;
  file: string;
}

const faceRule = /font-family:'?([^';]+)'?;font-weight:([\d ]+);.*?url\((\/fonts\/[^)]+)\)/g;

/** The faces that a page of the site declares in its style sheets. */
export function facesOf(html: string): DeclaredFace[] {
  const sheets = html.matchAll(/<link rel="stylesheet"[^>]*href="([^"]+)"/g);
  const css = [...sheets].map(([, file = '']) => readFileSync(join(dist, file), 'utf8')).join('');
  return [...css.matchAll(faceRule)].map(([, family = '', weight = '', file = '']) => ({
    family,
    weight,
    file,
  }));
}

/** Which of the characters a font file of the site draws. */
export async function readCut(file: string, characters: string): Promise<Set<string>> {
  const font = readFileSync(join(dist, file));
  return charactersOf(await subsetFont(font, characters, { targetFormat: 'sfnt' }));
}

/** Chinese that is set bold on a page, shown or not, and that no bold font of the page has. */
export async function withoutBoldFont(page: Page): Promise<string[]> {
  const bold = facesOf(await page.content()).filter(
    ({ family, weight }) => family === 'Shuangdu Song' && weight === '700',
  );
  const shown = await boldChinese(page);
  const cuts = await Promise.all(bold.map(({ file }) => readCut(file, shown)));
  return [...shown].filter((character) => !cuts.some((cut) => cut.has(character)));
}

/** Asks for the weight of Chinese alone: that of what is not displayed takes a browser long to find out. */
const boldChinese = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const found = new Set<string>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { textContent, parentElement } = texts.currentNode;
      const characters = textContent?.match(/\p{Script=Han}/gu) ?? [];
      if (parentElement?.matches('script, style, noscript') !== false) continue;
      if (characters.every((character) => found.has(character))) continue;
      if (Number(getComputedStyle(parentElement).fontWeight) < 600) continue;
      for (const character of characters) found.add(character);
    }
    return [...found].join('');
  });
