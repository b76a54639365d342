import { createHash } from 'node:crypto';
import { contentPolicy } from './content-policy.ts';
import { inlineCode } from './page-code.ts';
import { sourceHash } from './source-hash.ts';

/** A page that carries its content policy, and the style sheets that were taken out of it. */
export interface GuardedPage {
  html: string;
  /** Name → text. */
  styles: Map<string, string>;
}

const charset = /<meta charset="?utf-8"?\s*\/?>/i;
const policy = /<meta http-equiv="content-security-policy"/i;

/**
 * Puts the content policy into a page, for hosts that send none, and its inline styles into files, whose
 * names say their content: `<style media="print">` → `<link rel="stylesheet" media="print" href="…">`.
 * A page that has its policy stays as it is.
 */
export function guardPage(html: string, styleFolder: string): GuardedPage {
  const styles = new Map<string, string>();
  if (policy.test(html)) return { html, styles };
  const hashes = new Set<string>();
  let moved = '';
  let end = 0;
  for (const code of inlineCode(html)) {
    if (code.tag === 'script') {
      hashes.add(sourceHash(code.text));
      continue;
    }
    const name = `page.${shortHash(code.text)}.css`;
    styles.set(name, code.text);
    moved += `${html.slice(end, code.start)}<link rel="stylesheet"${code.attributes} href="${styleFolder}${name}">`;
    end = code.end;
  }
  return { html: withPolicy(moved + html.slice(end), contentPolicy([...hashes])), styles };
}

function withPolicy(html: string, content: string): string {
  const place = charset.exec(html);
  if (place === null)
    throw new Error('no <meta charset="utf-8">, expected one in <head> to put the policy after');
  const after = place.index + place[0].length;
  const metas = `<meta http-equiv="content-security-policy" content="${content}"><meta name="referrer" content="same-origin">`;
  return html.slice(0, after) + metas + html.slice(after);
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 8);
}
