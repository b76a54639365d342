const folders = ['_astro', 'fonts', 'words'] as const;
const hashedName = /\.[\w-]{8}\.(?:css|js|json|woff2)$/;
// Looked for by the end, which is rare; the path is read from there backwards. None is longer than a thousand.
const named = /(?<=([\w./-]{0,1000}\.[\w-]{8}))(\.(?:css|js|json|woff2))\b/g;

/**
 * Whether the name of a file says what is in it, so that whatever has this address is this very file. All
 * that pages load is named so; that is why no page can ever be shown with a file of another build.
 */
export function isNamedByContent(address: string, base: string): boolean {
  return (
    hashedName.test(address) && folders.some((folder) => address.startsWith(`${base}${folder}/`))
  );
}

/**
 * The addresses of such files in a page, style or script, those loaded only when asked for among them:
 * `./card.1f0c2d9a.js` in `/_astro/page.0123abcd.js` → `/_astro/card.1f0c2d9a.js`.
 */
export function filesNamedIn(text: string, address: string, base: string): string[] {
  const origin = new URL(address, 'https://site.invalid');
  const paths = Array.from(text.matchAll(named), ([end, path = '']) => path + end);
  const addresses = [...new Set(paths)].map((path) =>
    // Scripts list what comes with a lazily loaded one by paths from the site's root.
    path.startsWith('_astro/') ? `${base}${path}` : new URL(path, origin).pathname,
  );
  return [...new Set(addresses)].filter((each) => isNamedByContent(each, base));
}
