import { createHash } from 'node:crypto';

/** What a content policy knows an inline script by: `'sha256-…'`, with its quotes. */
export function sourceHash(source: string | Uint8Array): string {
  return `'sha256-${createHash('sha256').update(source).digest('base64')}'`;
}

/** The hashes that a page or header names, in their order. */
export function sourceHashesIn(text: string): string[] {
  return text.match(/'sha256-[\w+/]{43}='/g) ?? [];
}
