import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer as createPlainServer, type RequestListener } from 'node:http';
import { createSecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** How pages are sent: as every CDN does, or one at a time over each of six connections, unencrypted. */
export type Protocol = 'h2' | 'http/1.1';

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};
const packed = new Set(['.ico', '.png', '.woff2']);

/**
 * Serves a folder as a good host does: Brotli as the build has made it, and long caching of what is named by its
 * content. Says under which origin, and how to stop.
 */
export async function serve(
  folder: string,
  protocol: Protocol,
): Promise<{ origin: string; close: () => void }> {
  const files = new Map<string, Buffer>();
  const answer: RequestListener = (request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://site.invalid');
    const asked = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const found = existsSync(asked) && statSync(asked).isFile();
    const file = found ? asked : join(folder, '404.html');
    const ending = extname(file);
    const isPacked = packed.has(ending);
    const body = files.get(file) ?? (isPacked ? readFileSync(file) : inBrotli(file));
    files.set(file, body);
    response.writeHead(found ? 200 : 404, {
      'content-type': types[ending] ?? 'application/octet-stream',
      'content-length': body.length,
      'cache-control': /^\/(?:_astro|fonts|words)\//.test(pathname)
        ? 'public, max-age=31536000, immutable'
        : 'no-cache',
      ...(!isPacked && { 'content-encoding': 'br', vary: 'accept-encoding' }),
    });
    response.end(body);
  };
  const server =
    protocol === 'h2'
      ? // Its answers are those of HTTP/1.1, as far as they are used here.
        createSecureServer(certificate(), answer as unknown as undefined)
      : createPlainServer(answer);
  await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `${protocol === 'h2' ? 'https' : 'http'}://localhost:${port}`,
    close: () => void server.close(),
  };
}

function inBrotli(file: string): Buffer {
  const made = `${file}.br`;
  return existsSync(made) ? readFileSync(made) : brotliCompressSync(readFileSync(file));
}

/** A key and a certificate that holds for a day, which the browser is told to take. */
function certificate(): { key: string; cert: string } {
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'];
  const place = ['-subj', '/CN=localhost', '-days', '1', '-nodes', '-keyout', '-', '-out', '-'];
  const both = execFileSync('openssl', ['req', '-x509', ...curve, ...place], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return { key: both, cert: both };
}
