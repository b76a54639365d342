import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

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
const compressed = new Map<string, Buffer>();

/** Serves a folder as a good host does: Brotli, and long caching of what is named by its content. */
export function serve(folder: string, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://site.invalid');
    const asked = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const found = existsSync(asked) && statSync(asked).isFile();
    const file = found ? asked : join(folder, '404.html');
    const ending = extname(file);
    const isPacked = packed.has(ending);
    response.writeHead(found ? 200 : 404, {
      'content-type': types[ending] ?? 'application/octet-stream',
      'cache-control': /^\/(?:_astro|fonts|words)\//.test(pathname)
        ? 'public, max-age=31536000, immutable'
        : 'no-cache',
      ...(!isPacked && { 'content-encoding': 'br', vary: 'accept-encoding' }),
    });
    response.end(isPacked ? readFileSync(file) : inBrotli(file));
  });
  return new Promise((resolve) =>
    server.listen(port, 'localhost', () => {
      resolve(server);
    }),
  );
}

function inBrotli(file: string): Buffer {
  const known = compressed.get(file);
  if (known !== undefined) return known;
  const body = brotliCompressSync(readFileSync(file));
  compressed.set(file, body);
  return body;
}
