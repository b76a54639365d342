import { headerPolicy } from './content-policy.ts';
import type { HeaderRule } from './headers-file.ts';

/** What of a built site its headers depend on. */
export interface HostedSite {
  /** The path it is published under, with a slash at its end. */
  base: string;
  /** The names of its files and, with a slash, its folders. */
  entries: readonly string[];
  /** The hashes of the scripts that stand in its pages. */
  scriptHashes: readonly string[];
}

/** Folders whose files all have names that say their content. */
const hashed = ['_astro/', 'fonts/', 'words/'];
/** Where the index of a language of a volume of the archive is. */
const index = 'pagefind/:volume/:lang';
/** What search loads besides such files; fragments are written anew under their names. */
const searchFiles = [
  'pagefind/:file',
  ...[':file', 'filter/*', 'fragment/*'].map((each) => `${index}/${each}`),
];

const forever = { 'Cache-Control': 'public, max-age=31536000, immutable' };
const revalidated = { 'Cache-Control': 'public, max-age=0, must-revalidate' };

/** What no page of the site needs. */
const refused = [
  ...['accelerometer', 'autoplay', 'browsing-topics', 'camera', 'display-capture'],
  ...['geolocation', 'gyroscope', 'hid', 'magnetometer', 'microphone', 'midi', 'payment'],
  ...['screen-wake-lock', 'serial', 'usb', 'xr-spatial-tracking'],
];

/**
 * The headers of a site. Each address gets a header from one rule only, as hosts join the values of
 * several, so that every entry has its own rule for what differs between them.
 */
export function headerRules({ base, entries, scriptHashes }: HostedSite): HeaderRule[] {
  const everywhere = {
    'Content-Security-Policy': headerPolicy(scriptHashes),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': refused.map((name) => `${name}=()`).join(', '),
    'Referrer-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
  };
  return [
    { pattern: `${base}*`, headers: everywhere },
    { pattern: base, headers: { ...revalidated, ...ownUse } },
    ...[...entries].sort().flatMap((entry) => entryRules(base, entry)),
  ];
}

const ownUse = { 'Cross-Origin-Resource-Policy': 'same-origin' };
/** The pictures of link previews are there for other sites to show. */
const anyUse = { 'Cross-Origin-Resource-Policy': 'cross-origin' };

function entryRules(base: string, entry: string): HeaderRule[] {
  const pattern = `${base}${entry}${entry.endsWith('/') ? '*' : ''}`;
  if (hashed.includes(entry)) return [{ pattern, headers: { ...forever, ...ownUse } }];
  if (entry === 'share/') return [{ pattern, headers: { ...revalidated, ...anyUse } }];
  if (entry !== 'pagefind/') return [{ pattern, headers: { ...revalidated, ...ownUse } }];
  return [
    { pattern, headers: ownUse },
    { pattern: `${base}${index}/index/*`, headers: forever },
    ...searchFiles.map((files) => ({ pattern: base + files, headers: revalidated })),
  ];
}
