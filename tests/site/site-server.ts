import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import type { SiteFiles } from '../../src/offline/editions-of.ts';

const types: Record<string, string> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
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
        response.writeHead(body ? 200 : 404, {
          'content-type': types[extname(address)] ?? 'text/html',
          'cache-control': 'no-cache',
          ...headersOf(address),
        });
        response.end(body ?? 'Not found');
      });
    });
  }

  /** Starts; gives where it is. */
  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, 'localhost', resolve));
    return `http://localhost:${(this.#server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}
