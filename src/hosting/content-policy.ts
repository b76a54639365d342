/**
 * What pages may load and run: files of the site and nothing else. Scripts that stand in pages are named
 * by their hashes; styles stand in files. Search runs Pagefind's WebAssembly, which needs a word of its
 * own and is no `eval`.
 */
export function contentPolicy(scriptHashes: readonly string[]): string {
  return [
    `default-src 'none'`,
    ['script-src', `'self'`, `'wasm-unsafe-eval'`, ...scriptHashes].join(' '),
    `style-src 'self'`,
    `img-src 'self'`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `manifest-src 'self'`,
    `worker-src 'self'`,
    `form-action 'self'`,
    `base-uri 'none'`,
  ].join('; ');
}

/** The same as a header, which can also say who may show the site in a frame: nobody. */
export function headerPolicy(scriptHashes: readonly string[]): string {
  return `${contentPolicy(scriptHashes)}; frame-ancestors 'none'`;
}
