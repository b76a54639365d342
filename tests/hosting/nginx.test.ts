import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { finishSite } from '../../src/hosting/finish-site.ts';
import { guardPage } from '../../src/hosting/guard-page.ts';
import { headersFor, parseHeaders, type HeaderRule } from '../../src/hosting/headers-file.ts';
import { nginxConfig } from '../../src/hosting/nginx-config.ts';
import { freePort, nginxIsThere, nginxPackages, startNginx } from './nginx.ts';

const page = (text: string): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${text}</title><script>a()</script></head><body>${`<p>${text}</p>`.repeat(200)}</body></html>`;

const files: Record<string, string> = {
  'index.html': page('首页'),
  '404.html': page('没有这一页'),
  'zh/river/index.html': page('河'),
  'zh/manifest.webmanifest': '{}',
  '_astro/base.0123abcd.css': 'p { color: #111 }\n'.repeat(200),
  '_astro/short.0123abcd.js': 'a()',
  'downloads/river.tsv': '河\triver\n'.repeat(300),
  'share/zh.png': 'not really',
  'sw.js': 'self.a = 1;\n'.repeat(200),
};

if (!nginxIsThere) console.warn(`nginx is not tested: install ${nginxPackages}`);

describe.skipIf(!nginxIsThere).each(['/', '/reader/'])('nginx with the site under %s', (base) => {
  let folder: string;
  let rules: HeaderRule[];
  let port: number;
  let nginx: { stop: () => Promise<void> };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'shuangdu-nginx-'));
    const site = join(folder, 'site');
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(site, path)), { recursive: true });
      const isPage = path.endsWith('.html');
      const content = Buffer.from(text);
      writeFileSync(join(site, path), isPage ? guardPage(content, `${base}_astro/`).page : content);
    }
    await finishSite(site, { base, precompressed: true });
    rules = parseHeaders(readFileSync(join(site, '_headers'), 'utf8'));
    port = await freePort();
    const options = { folder: site, listen: `127.0.0.1:${port}`, host: 'localhost', brotli: true };
    nginx = await startNginx(join(folder, 'nginx'), nginxConfig(rules, options));
  });
  afterAll(async () => {
    await nginx.stop();
    rmSync(folder, { recursive: true });
  });

  test('sends the headers that `_headers` gives an address', async () => {
    for (const path of ['', 'zh/river/', ...Object.keys(files)]) {
      const { headers } = await get(base + path);
      for (const [name, value] of Object.entries(headersFor(rules, base + path)))
        expect(headers[name.toLowerCase()], `${name} of ${path}`).toBe(value);
    }
  });

  test('sends a text compressed as it lies there, by what the browser takes', async () => {
    for (const path of ['zh/river/', '_astro/base.0123abcd.css', 'downloads/river.tsv', 'sw.js']) {
      const plain = await get(base + path);
      expect(plain.headers['content-encoding']).toBeUndefined();
      for (const [accepted, encoding, unpack] of [
        ['gzip, deflate, br', 'br', brotliDecompressSync],
        ['gzip', 'gzip', gunzipSync],
      ] as const) {
        const packed = await get(base + path, { 'accept-encoding': accepted });
        expect(packed.headers['content-encoding'], path).toBe(encoding);
        expect(packed.headers.vary).toBe('Accept-Encoding');
        expect(packed.headers['content-type']).toBe(plain.headers['content-type']);
        expect(packed.body.length).toBeLessThan(plain.body.length);
        expect(unpack(packed.body).equals(plain.body), path).toBe(true);
      }
    }
  });

  test.each([
    ['zh/river/', 'text/html; charset=utf-8'],
    ['zh/manifest.webmanifest', 'application/manifest+json'],
    ['_astro/base.0123abcd.css', 'text/css; charset=utf-8'],
    ['downloads/river.tsv', 'text/tab-separated-values; charset=utf-8'],
    ['share/zh.png', 'image/png'],
  ])('says that %s is %s', async (path, type) => {
    expect((await get(base + path)).headers['content-type']).toBe(type);
  });

  test('answers 304 to who has the file already', async () => {
    for (const accepted of ['identity', 'br']) {
      const first = await get(`${base}zh/river/`, { 'accept-encoding': accepted });
      const again = await get(`${base}zh/river/`, {
        'accept-encoding': accepted,
        'if-none-match': first.headers.etag ?? '',
      });
      expect(first.headers.etag).toMatch(/^"/);
      expect([again.status, again.body.length]).toEqual([304, 0]);
    }
  });

  test('answers 404 with the page that says so, which no cache keeps', async () => {
    for (const path of ['no/such/page/', '_astro/gone.0123abcd.css']) {
      const { status, headers, body } = await get(base + path);
      expect(status).toBe(404);
      expect(body.toString()).toContain('没有这一页');
      expect(headers['cache-control']).toBeUndefined();
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    }
  });

  test('leads to the address with a slash, wherever it stands', async () => {
    const { status, headers } = await get(`${base}zh/river`);
    expect([status, headers.location]).toEqual([301, `${base}zh/river/`]);
    if (base === '/') return;
    const root = await get(base.slice(0, -1));
    expect([root.status, root.headers.location]).toEqual([301, base]);
  });

  const get = async (
    path: string,
    headers: Record<string, string> = {},
  ): Promise<{ status: number; headers: IncomingMessage['headers']; body: Buffer }> => {
    const response = await new Promise<IncomingMessage>((resolve, reject) =>
      request({ port, path, headers, host: '127.0.0.1', agent: false }, resolve)
        .on('error', reject)
        .end(),
    );
    const body = Buffer.concat(await response.toArray());
    return { status: response.statusCode ?? 0, headers: response.headers, body };
  };
});
