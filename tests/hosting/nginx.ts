import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';

const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const mimeTypes = '/etc/nginx/mime.types';

/** Whether Debian's nginx is there, with its module that sends `.br` files. */
export const nginxIsThere =
  spawnSync('nginx', ['-v']).status === 0 && existsSync(brotliModule) && existsSync(mimeTypes);

/** What to install where it is not. */
export const nginxPackages = 'nginx libnginx-mod-http-brotli-static';

/** Starts nginx with what a site's configuration adds to Debian's; stops when told. */
export async function startNginx(
  folder: string,
  site: string,
): Promise<{ stop: () => Promise<void> }> {
  mkdirSync(folder, { recursive: true });
  symlinkSync(mimeTypes, join(folder, 'mime.types'));
  const place = (name: string): string => `${name}_temp_path ${join(folder, name)};`;
  writeFileSync(
    join(folder, 'nginx.conf'),
    [
      `load_module ${brotliModule};`,
      // The workers’ own user may not look into the folder.
      ...(process.getuid?.() === 0 ? ['user root;'] : []),
      `daemon off; worker_processes 1; pid ${join(folder, 'pid')}; error_log stderr warn;`,
      `events {} http { access_log off; sendfile on; tcp_nopush on; include mime.types;`,
      ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(place),
      `keepalive_requests 1000000; include site.conf; }`,
    ].join('\n'),
  );
  writeFileSync(join(folder, 'site.conf'), site);
  const nginx = spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-p', folder], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await answering(nginx, Number(/listen 127\.0\.0\.1:(\d+)/.exec(site)?.[1]));
  return {
    stop: () =>
      new Promise((resolve) => {
        nginx.once('exit', () => {
          resolve();
        });
        nginx.kill('SIGQUIT');
      }),
  };
}

/** A port that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function answering(nginx: ChildProcess, port: number): Promise<void> {
  let said = '';
  nginx.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  for (;;) {
    if (nginx.exitCode !== null) throw new Error(`nginx did not start: ${said}`);
    const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined);
    if (answer !== undefined) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
