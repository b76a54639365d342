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

// Takes comments and other tags along whole, so that what only looks like code in them is passed over.
const tags =
  /<!--[\s\S]*?-->|<(script|style)\b((?:"[^"]*"|'[^']*'|[^'">])*)>([\s\S]*?)<\/\1\s*>|<[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/gi;

/** The inline scripts and styles of a page in their order, data such as JSON-LD left out. */
export function inlineCode(html: string): InlineCode[] {
  const found: InlineCode[] = [];
  for (const match of html.matchAll(tags)) {
    const [whole, name, attributes = '', text = ''] = match;
    if (name === undefined) continue;
    const tag = name.toLowerCase() === 'script' ? 'script' : 'style';
    if (tag === 'script' && !runs(attributes)) continue;
    found.push({ tag, attributes, text, start: match.index, end: match.index + whole.length });
  }
  return found;
}

/** Whether a script with these attributes holds code of its own. */
function runs(attributes: string): boolean {
  if (/\ssrc\s*=/i.test(attributes)) return false;
  const type = /\stype\s*=\s*["']?([^"'\s>]*)/i.exec(attributes)?.[1] ?? '';
  return /^(?:|module|(?:text|application)\/(?:java|ecma)script)$/i.test(type);
}
