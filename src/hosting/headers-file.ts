/** The headers of the addresses that meet a pattern, as `_headers` files have them. */
export interface HeaderRule {
  /** `/fonts/*`, `/pagefind/:volume/:lang/index/*` or one address. */
  pattern: string;
  headers: Readonly<Record<string, string>>;
}

/** Rules as a `_headers` file, which Cloudflare Pages, Netlify and others read. */
export function printHeaders(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ pattern, headers }) =>
      [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join(
        '\n',
      ),
    )
    .join('');
}

/** The rules of a `_headers` file, comments left out. */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: { pattern: string; headers: Record<string, string> }[] = [];
  for (const line of text.split('\n')) {
    if (/^\s*(?:#|$)/.test(line)) continue;
    const header = /^\s+([^:\s]+):\s*(.*)$/.exec(line);
    if (header === null) rules.push({ pattern: line.trim(), headers: {} });
    else Object.assign(rules.at(-1)?.headers ?? {}, { [header[1] ?? '']: header[2] });
  }
  return rules;
}

/** Matches what a pattern does: `*` is anything, `:name` one step of the path. */
export function patternExpression(pattern: string): RegExp {
  const parts = pattern.split(/(\*|:\w+)/);
  const source = parts.map((part) =>
    part === '*' ? '.*' : part.startsWith(':') ? '[^/]+' : RegExp.escape(part),
  );
  return new RegExp(`^${source.join('')}$`);
}

/** What is sent with an address. No two rules that meet may set the same header: hosts would join the values. */
export function headersFor(rules: readonly HeaderRule[], address: string): Record<string, string> {
  const met = rules.filter(({ pattern }) => patternExpression(pattern).test(address));
  return Object.assign({}, ...met.map(({ headers }) => headers)) as Record<string, string>;
}
