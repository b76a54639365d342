import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import type { SiteFiles } from '../../src/offline/editions-of.ts';

const types: Record<string, string> = {
  '.css': 'text/css',
  '.epub': 'application/epub+zip',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.tmx': 'text/xml',
  '.tsv': 'text/tab-separated-values',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'text/xml',
};

/** A host whose site can be replaced, and that can be cut off or slow. */
export class SiteServer {
  /** What it serves, by address. */
  site: SiteFiles;
  /** Whether it answers; where not, connections break as they do without a network. */
  up = true;
  /** What was asked for, in order. */
  readonly asked: string[] = [];
  /** Holds back the answers to addresses that it says so of. */
  hold: ((address: string) => Promise<void> | undefined) | undefined;
  readonly #server: Server;

  constructor(
    site: SiteFiles,
    /** What it sends with an address besides what it always does. */
    headersOf: (address: string) => Record<string, string> = () => ({}),
  ) {
    this.site = site;
    this.#server = createServer((request, response) => {
      const address = new URL(request.url ?? '', 'http://site.invalid').pathname;
      this.asked.push(address);
      if (!this.up) {
        request.socket.destroy();
        return;
      }
      void Promise.resolve(this.hold?.(address)).then(() => {
        const body = this.site.get(address);
        const headers = new Headers(headersOf(address));
        headers.set('content-type', types[extname(address)] ?? 'text/html');
        if (!headers.has('cache-control')) headers.set('cache-control', 'no-cache');
        response.setHeaders(headers);
        response.writeHead(body ? 200 : 404);
        response.end(body ?? this.site.get('/404.html'));
      });
    });
  }

  /** Starts, at a port that is free unless one is named; gives where it is. */
  async start(port = 0): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(port, 'localhost', resolve));
    return `http://localhost:${(this.#server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}
