import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { builtPages, dist } from './built-site.ts';

test('every page names all that its scripts import, so that nothing is asked for late', () => {
  let imported = 0;
  for (const { address, html } of builtPages) {
    const named = new Set(
      addresses(html, /<(?:script type="module" src|link rel="modulepreload" href)="([^"]+)"/g),
    );
    const missing = [...named].flatMap(importsOf).filter((each) => !named.has(each));
    expect(missing, address).toEqual([]);
    imported += [...named].flatMap(importsOf).length;
  }
  expect(imported).toBeGreaterThan(builtPages.length);
});

/** What a script of the site imports before it runs: `import{a}from"./shared.js"`. */
function importsOf(address: string): string[] {
  const code = readFileSync(join(dist, address), 'utf8');
  return addresses(code, /\b(?:import|from)\s*["']([^"']+)["']/g).map(
    (name) => new URL(name, `https://site.invalid${address}`).pathname,
  );
}

function addresses(text: string, pattern: RegExp): string[] {
  return Array.from(text.matchAll(pattern), ([, address = '']) => address);
}
