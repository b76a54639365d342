/** What of a build’s environment says where the site will live. */
export interface Address {
  SITE_URL?: string | undefined;
  BASE_PATH?: string | undefined;
}

/**
 * What is wrong with where the site is said to live, in a line: it is written into pages, headers and configurations as
 * it is. `SITE_URL` is scheme and host, `BASE_PATH` a path of plain segments.
 */
export function wrongSetting({
  SITE_URL: url = '',
  BASE_PATH: path = '',
}: Address): string | undefined {
  if (url !== '' && !isOrigin(url))
    return `SITE_URL is ${JSON.stringify(url)}, expected a scheme and a host: https://reader.example.org`;
  if (!path.split('/').every((segment) => plain.test(segment)))
    return `BASE_PATH is ${JSON.stringify(path)}, expected a path of letters, digits, “.”, “-”, “_” and “~”: /reader/`;
  return undefined;
}

/** A segment of a path that means itself wherever it is written. */
const plain = /^(?!\.{1,2}$)[\w.~-]*$/;

function isOrigin(url: string): boolean {
  if (!/^https?:\/\/[^\s"'<>\\/]+\/?$/.test(url)) return false;
  const { origin } = URL.parse(url) ?? {};
  return origin === url.replace(/\/$/, '').toLowerCase();
}
