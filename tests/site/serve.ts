import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headersFor, parseHeaders } from '../../src/hosting/headers-file.ts';
import { readSite } from '../../src/offline/read-site.ts';
import { dist } from './built-site.ts';
import { SiteServer } from './site-server.ts';

// As hosts do, so that browsers fetch again only what they must. The other headers are tested by themselves: a page that
// is cut off from the windows of others starts a process of its own each time.
const rules = parseHeaders(readFileSync(join(dist, '_headers'), 'utf8'));
const caching = (address: string): Record<string, string> => {
  const { 'Cache-Control': control = '' } = headersFor(rules, address);
  return control === '' ? {} : { 'Cache-Control': control };
};

const server = new SiteServer(await readSite(dist, '/'), caching);
console.log(await server.start(Number(process.env.SITE_PORT)));
