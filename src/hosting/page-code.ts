/** A script or style that stands in a page rather than in a file. */
export interface InlineCode {
  tag: 'script' | 'style';
  /** Its attributes as written, with the space before them: ` type="module"`. */
  attributes: string;
  text: string;
  /** Where it starts in the page, and where it ends. */
  start: number;
  end: number;
}

// White space is named, since `\s` would take the last byte of some characters for it.
// Takes comments and other tags along whole, so that what only looks like code in them is passed over; of code the
// name alone. A page has ten thousand tags, and code in a handful of places: those alone are taken apart.
const tags =
  /<(?:!--[^]*?-->|(?:script|style)\b|[a-z][^'">]*(?:"[^"]*"[^'">]*|'[^']*'[^'">]*)*>)/gi;
const codeOrTag =
  /<(script|style)\b((?:"[^"]*"|'[^']*'|[^'">])*)>([^]*?)<\/\1[\t-\r ]*>|<[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/iy;

/**
 * The inline scripts and styles of a page in their order, data such as JSON-LD left out. The page may be read a character
 * a byte: all that is looked for is ASCII.
 */
export function inlineCode(html: string): InlineCode[] {
  const found: InlineCode[] = [];
  while (tags.test(html)) {
    if (html[tags.lastIndex - 1] === '>') continue;
    const start = html.lastIndexOf('<', tags.lastIndex);
    codeOrTag.lastIndex = start;
    const [whole, name, attributes = '', text = ''] = codeOrTag.exec(html) ?? [];
    if (whole === undefined) continue;
    const end = start + whole.length;
    tags.lastIndex = end;
    if (name === undefined) continue;
    const tag = name.toLowerCase() === 'script' ? 'script' : 'style';
    if (tag === 'style' || runs(attributes)) found.push({ tag, attributes, text, start, end });
  }
  return found;
}

/** Whether a script with these attributes holds code of its own. */
function runs(attributes: string): boolean {
  if (/[\t-\r ]src[\t-\r ]*=/i.test(attributes)) return false;
  const type = /[\t-\r ]type[\t-\r ]*=[\t-\r ]*["']?([^"'\t-\r >]*)/i.exec(attributes)?.[1] ?? '';
  return /^(?:|module|(?:text|application)\/(?:java|ecma)script)$/i.test(type);
}
