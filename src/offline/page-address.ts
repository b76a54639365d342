/**
 * The address a page is kept under, whichever way it was asked for: without settings and fragment, with
 * the slash that hosts add: `/zh/about?theme=dark#x` and `/zh/about/index.html` → `/zh/about/`.
 */
export function pageAddress(url: URL): string {
  const path = url.pathname.replace(/(?<=\/)index\.html$/, '');
  return /\/[^/.]+$/.test(path) ? `${path}/` : path;
}
