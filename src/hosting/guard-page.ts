import { createHash } from 'node:crypto';
import { contentPolicy } from './content-policy.ts';
import { inlineCode } from './page-code.ts';
import { sourceHash } from './source-hash.ts';

/** A page that carries its content policy, and the style sheets that were taken out of it. */
export interface GuardedPage {
  page: Buffer;
  /** Name → content. */
  styles: Map<string, Buffer>;
}

const charset = /<meta charset="?utf-8"?[\t-\r ]*\/?>/i;
const policy = '<meta http-equiv="content-security-policy"';

/**
 * Puts the content policy into a page, for hosts that send none, and its inline styles into files, whose
 * names say their content: `<style media="print">` → `<link rel="stylesheet" media="print" href="…">`.
 * A page that has its policy stays as it is.
 */
export function guardPage(page: Buffer, styleFolder: string): GuardedPage {
  // A character a byte: all that is looked for is ASCII, and pages are long.
  const text = page.toString('latin1');
  const styles = new Map<string, Buffer>();
  const place = charset.exec(text);
  if (place === null)
    throw new Error('no <meta charset="utf-8">, expected one in <head> to put the policy after');
  const head = place.index + place[0].length;
  if (text.startsWith(policy, head)) return { page, styles };
  const hashes = new Set<string>();
  const edits: Edit[] = [];
  for (const { tag, attributes, text: code, start, end } of inlineCode(text)) {
    const source = Buffer.from(code, 'latin1');
    if (tag === 'script') {
      hashes.add(sourceHash(source));
      continue;
    }
    const name = `page.${shortHash(source)}.css`;
    styles.set(name, source);
    const written = Buffer.from(attributes, 'latin1').toString();
    const link = `<link rel="stylesheet"${written} href="${styleFolder}${name}">`;
    edits.push({ start, end, by: link });
  }
  const metas = `${policy} content="${contentPolicy([...hashes])}"><meta name="referrer" content="same-origin">`;
  return { page: edited(page, [{ start: head, end: head, by: metas }, ...edits]), styles };
}

/** From which byte to which something else is to stand. */
interface Edit {
  start: number;
  end: number;
  by: string;
}

function edited(page: Buffer, edits: readonly Edit[]): Buffer {
  const pieces: Buffer[] = [];
  let done = 0;
  for (const { start, end, by } of edits.toSorted((a, b) => a.start - b.start)) {
    pieces.push(page.subarray(done, start), Buffer.from(by));
    done = end;
  }
  return Buffer.concat([...pieces, page.subarray(done)]);
}

function shortHash(source: Buffer): string {
  return createHash('sha256').update(source).digest('base64url').slice(0, 8);
}
