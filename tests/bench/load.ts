/**
 * How many reading pages nginx hands out in a second, with the configuration of `npm run nginx`, beside a file of as
 * many bytes without any: what the site's headers and precompressed files cost. Both take turns, so that what
 * else the machine does hits them alike.
 */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseHeaders } from '../../src/hosting/headers-file.ts';
import { nginxConfig } from '../../src/hosting/nginx-config.ts';
import { keepFigures } from './keep-figures.ts';
import { freePort, nginxIsThere, nginxPackages, startNginx } from '../hosting/nginx.ts';

const rounds = 7;
const seconds = 2;
const connections = 64;
const site = resolve('dist');

const missing = [
  ...(nginxIsThere ? [] : [nginxPackages]),
  ...(spawnSync('wrk', ['-v']).error ? ['wrk'] : []),
];
if (missing.length > 0) console.log(`load: not measured, install ${missing.join(' ')}`);
else if (!existsSync(join(site, '_headers'))) console.log('load: not measured, npm run build');
else await measure();

async function measure(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'shuangdu-load-'));
  const page = longestPage();
  const bytes = statSync(join(site, page, 'index.html.br')).size;
  writeFileSync(join(folder, 'plain.html'), 'x'.repeat(bytes));
  const [own, plain] = [await freePort(), await freePort()];
  const rules = parseHeaders(readFileSync(join(site, '_headers'), 'utf8'));
  const options = { folder: site, listen: `127.0.0.1:${own}`, host: 'localhost', brotli: true };
  const beside = `server { listen 127.0.0.1:${plain}; root ${folder}; }\n`;
  const nginx = await startNginx(join(folder, 'nginx'), nginxConfig(rules, options) + beside);
  try {
    const measured = Array.from({ length: rounds }, () => ({
      own: requestsPerSecond(`http://127.0.0.1:${own}/${page}/`),
      plain: requestsPerSecond(`http://127.0.0.1:${plain}/plain.html`),
    }));
    const figures = {
      page: `/${page}/`,
      bytes,
      own: median(measured.map((each) => each.own)),
      plain: median(measured.map((each) => each.plain)),
      ratio: median(measured.map((each) => each.own / each.plain)),
    };
    console.log(
      `\nnginx on loopback, ${connections} connections, ${rounds} × ${seconds} s, medians`,
    );
    console.table({
      [`${figures.page} (${bytes} bytes of Brotli)`]: { 'requests/s': Math.round(figures.own) },
      'a file of as many bytes': { 'requests/s': Math.round(figures.plain) },
    });
    console.log(`ratio ${figures.ratio.toFixed(2)}, aim 0.90`);
    keepFigures('load', figures);
  } finally {
    await nginx.stop();
    rmSync(folder, { recursive: true });
  }
}

/** The folder of the longest reading page. */
function longestPage(): string {
  const pages = globSync('zh/*/*/index.html.br', { cwd: site })
    .filter((file) => !/[/\\](?:all|words|numbers|print|source|rules|polyphones)[/\\]/.test(file))
    .map((file) => ({ file, size: statSync(join(site, file)).size }))
    .sort((a, b) => b.size - a.size);
  return (pages[0]?.file ?? '').replaceAll('\\', '/').replace('/index.html.br', '');
}

function requestsPerSecond(url: string): number {
  const { stdout } = spawnSync(
    'wrk',
    ['-t1', `-c${connections}`, `-d${seconds}s`, '-H', 'Accept-Encoding: gzip, br', url],
    { encoding: 'utf8' },
  );
  const [, found = 'NaN'] = /Requests\/sec:\s+([\d.]+)/.exec(stdout) ?? [];
  if (stdout.includes('Non-2xx'))
    throw new Error(`${url} does not answer as it should:\n${stdout}`);
  return Number(found);
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}
