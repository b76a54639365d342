import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { dist } from './built-site.ts';

const weights = new Map<string, number>();

/** What a host sends for a file of the site, in bytes: in Brotli at its best, fonts as they are. */
export function weightOf(address: string): number {
  const known = weights.get(address);
  if (known !== undefined) return known;
  const bytes = readFileSync(join(dist, address.replace(/\/$/, '/index.html')));
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  const isFont = address.endsWith('.woff2');
  const weight = isFont ? bytes.length : brotliCompressSync(bytes, { params }).length;
  weights.set(address, weight);
  return weight;
}

/** The same of several files, each counted once. */
export function weigh(addresses: Iterable<string>): number {
  return [...new Set(addresses)].reduce((total, address) => total + weightOf(address), 0);
}

/** What a file of the site says. */
export function textOf(address: string): string {
  return readFileSync(join(dist, address), 'utf8');
}

/** The style sheets a page waits for. */
export function stylesOf(html: string): string[] {
  const withScripts = html.replaceAll(/<noscript>.*?<\/noscript>/gs, '');
  return named(withScripts, /<link rel="stylesheet" href="([^"]+)"/g);
}

/** The scripts a page starts with, and all that they import before anything is done. */
export function scriptsOf(html: string): string[] {
  const found = new Set<string>();
  const add = (address: string): void => {
    if (found.has(address)) return;
    found.add(address);
    const script = textOf(address);
    named(script, /(?:\bfrom|\bimport)\s*["'](\.[^"']+\.js)["']/g)
      .map((path) => posix.join(posix.dirname(address), path))
      .forEach(add);
  };
  named(html, /<script[^>]* src="([^"]+)"/g).forEach(add);
  return [...found];
}

function named(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, address = '']) => address);
}
