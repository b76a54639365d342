const inline = /[\\`*_[\]<>]|&(?=#?\w+;)/g;
const lineStart = /^(?:#|=(?=\s*$)|[-+](?=\s|$)|[=~|-]{2,}|\d{1,9}(?=[.)](?:\s|$)))/;

/** A line of text as Markdown that means just that: `1. *` → `1\. \*`. */
export function escapeMarkdown(text: string): string {
  const escaped = text.replace(inline, '\\$&');
  const start = lineStart.exec(escaped)?.[0];
  if (start === undefined) return escaped;
  const isNumber = /\d/.test(start);
  return isNumber ? `${start}\\${escaped.slice(start.length)}` : `\\${escaped}`;
}
