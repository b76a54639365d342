import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import subsetFont from 'subset-font';
import { builtPages, dist } from './built-site.ts';
import { charactersOf } from './font-characters.ts';
import { readFacts } from './page-facts.ts';

const faceRule = /font-family:'([^']+)';font-weight:([\d ]+);.*?url\((\/fonts\/[^)]+)\)/g;

test("every character of every page is in the page's own fonts", async ({ page }) => {
  const cuts = new Map<string, Promise<Set<string>>>();
  const facts = await readFacts(page, builtPages);
  const everything = [...new Set(facts.map(({ text, readings }) => text + readings).join(''))];
  const cut = (file: string): Promise<Set<string>> => {
    const known = cuts.get(file) ?? readCut(file, everything.join(''));
    cuts.set(file, known);
    return known;
  };

  for (const { address, text, readings } of facts) {
    const css = stylesOf(builtPages.find((built) => built.address === address)?.html ?? '');
    const faces = await Promise.all(
      [...css.matchAll(faceRule)].map(async ([, family = '', weight = '', file = '']) => ({
        family,
        weight,
        characters: await cut(file),
      })),
    );
    const missing = (from: string, ...families: string[]): string[] => {
      const covered = faces.filter(({ family }) => families.includes(family));
      return [...new Set(from)].filter(
        (character) => !covered.some(({ characters }) => characters.has(character)),
      );
    };
    const han = (text.match(/[\p{Script=Han}\u3001-\u303f\uff01-\uff5e]/gu) ?? []).join('');
    expect(missing(han, 'Shuangdu Song'), address).toEqual([]);
    expect(missing(readings.replaceAll(/\s/g, ''), 'Shuangdu Pinyin'), address).toEqual([]);
    const latin = text.replaceAll(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef\s]/gu, '');
    expect(missing(latin, 'Shuangdu Serif', 'Shuangdu Song'), address).toEqual([]);
  }
});

/** All style sheets of a page, one after the other. */
function stylesOf(html: string): string {
  const sheets = html.matchAll(/<link rel="stylesheet"[^>]*href="([^"]+)"/g);
  return [...sheets].map(([, file = '']) => readFileSync(join(dist, file), 'utf8')).join('');
}

/** Which of the characters a font file of the site draws. */
async function readCut(file: string, characters: string): Promise<Set<string>> {
  const font = readFileSync(join(dist, file));
  return charactersOf(await subsetFont(font, characters, { targetFormat: 'sfnt' }));
}
