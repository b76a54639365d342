/**
 * The characters of all texts in a value, each once, in order of code units; functions count by their source. What
 * an article is made of is some megabytes: it is looked through where it stands.
 */
export function charactersIn(value: unknown): string {
  const seen = new Uint8Array(0x10000);
  const pairs = new Set<string>();
  mark(value, seen, pairs);
  let single = '';
  for (let code = 0; code < seen.length; code += 1)
    if (seen[code] === 1) single += String.fromCharCode(code);
  return single + [...pairs].join('');
}

function mark(value: unknown, seen: Uint8Array, pairs: Set<string>): void {
  if (typeof value === 'string') markText(value, seen, pairs);
  else if (typeof value === 'number') markNumber(value, seen, pairs);
  else if (typeof value === 'function') markText(String(value), seen, pairs);
  else if (Array.isArray(value)) for (const each of value) mark(each, seen, pairs);
  else if (typeof value === 'object' && value !== null)
    for (const each of Object.values(value)) mark(each, seen, pairs);
}

/** Most numbers are places in a text: no text is made of each. */
function markNumber(value: number, seen: Uint8Array, pairs: Set<string>): void {
  if (!Number.isInteger(value) || value < 0 || value > 0xffff) {
    markText(String(value), seen, pairs);
    return;
  }
  for (let rest = value; ; rest = (rest - (rest % 10)) / 10) {
    seen[0x30 + (rest % 10)] = 1;
    if (rest < 10) return;
  }
}

function markText(text: string, seen: Uint8Array, pairs: Set<string>): void {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isHalf = code >= 0xd800 && code < 0xdc00 && at + 1 < text.length;
    if (!isHalf) seen[code] = 1;
    else pairs.add(text.slice(at, (at += 1) + 1));
  }
}
