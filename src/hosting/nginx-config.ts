import type { HeaderRule } from './headers-file.ts';

/** Where and how nginx is to serve a built site. */
export interface NginxOptions {
  /** The folder of the built site, from the root of the disk. */
  folder: string;
  /** What it listens on, `80` or `127.0.0.1:8080`. */
  listen: string;
  /** The host it answers for. */
  host: string;
  /** Whether nginx has the module that sends `.br` files. */
  brotli: boolean;
}

/** Types of files that nginx's own list lacks. */
const types = {
  'application/manifest+json': 'webmanifest',
  'text/tab-separated-values': 'tsv',
  'application/x-tmx+xml': 'tmx',
  'application/epub+zip': 'epub',
};

/** Types that are text; HTML always is one. */
const texts = [
  ...['text/css', 'text/javascript', 'application/javascript', 'text/plain'],
  ...['text/tab-separated-values', 'text/xml'],
].join(' ');

/**
 * An nginx configuration, for `sites-available` or `conf.d`, that sends what `_headers` says. The first
 * rule is the one for the whole site.
 */
export function nginxConfig(rules: readonly HeaderRule[], options: NginxOptions): string {
  const { folder, listen, host, brotli } = options;
  const [{ pattern, headers: everywhere } = { pattern: '/*', headers: {} }] = rules;
  const base = pattern.slice(0, -1);
  const varying = new Set(rules.flatMap(({ headers }) => Object.keys(headers)));
  for (const name of Object.keys(everywhere)) varying.delete(name);
  // Several sites may be in one configuration, whose variables all of them share.
  const site = `${host}${base}`.replaceAll(/[^a-z0-9]+/gi, '_').replace(/_$/, '');
  const lines = [
    ...[...varying].flatMap((name) => headerMap(variable(site, name), name, rules)),
    'server {',
    `  listen ${listen};`,
    `  server_name ${host};`,
    `  server_tokens off;`,
    `  absolute_redirect off;`,
    '',
    `  include mime.types;`,
    `  types {`,
    ...Object.entries(types).map(([type, ending]) => `    ${type} ${ending};`),
    `  }`,
    `  charset utf-8;`,
    `  charset_types ${texts};`,
    '',
    ...(base === '/' ? [] : [`  location = ${base.slice(0, -1)} { return 301 ${base}; }`, '']),
    `  location = ${base}_headers { return 404; }`,
    `  location ${base} {`,
    `    alias ${folder.replace(/\/?$/, '/')};`,
    `    index index.html;`,
    `    error_page 404 ${base}404.html;`,
    `    gzip_static on;`,
    ...(brotli ? [`    brotli_static on;`] : []),
    `    gzip_vary on;`,
    // For a few seconds, so that a new build is seen at once.
    `    open_file_cache max=10000 inactive=60s;`,
    `    open_file_cache_valid 5s;`,
    `    open_file_cache_errors on;`,
    '',
    ...Object.entries(everywhere).map(
      ([name, value]) => `    add_header ${name} "${value}" always;`,
    ),
    ...[...varying].map((name) => `    add_header ${name} ${variable(site, name)};`),
    `  }`,
    '}',
  ];
  return `${lines.join('\n')}\n`;
}

/**
 * A header whose value depends on the address: `map $uri $reader_cache_control {…}`. What most rules say goes
 * for the rest.
 */
function headerMap(to: string, name: string, rules: readonly HeaderRule[]): string[] {
  const said = rules.flatMap(({ pattern, headers: { [name]: value } }) =>
    value === undefined ? [] : [{ pattern, value }],
  );
  const counts = Map.groupBy(said, ({ value }) => value);
  const [usual = ''] = [...counts.keys()].sort(
    (a, b) => (counts.get(b)?.length ?? 0) - (counts.get(a)?.length ?? 0),
  );
  const others = said.filter(({ value }) => value !== usual);
  return [
    `map $uri ${to} {`,
    `  default "${usual}";`,
    ...others.map(({ pattern, value }) => `  "${expression(pattern)}" "${value}";`),
    '}',
    '',
  ];
}

/** `/pagefind/:volume/:lang/index/*` → `~^/pagefind/[^/]+/[^/]+/index/`. */
function expression(pattern: string): string {
  const source = pattern.replaceAll('.', String.raw`\.`).replaceAll(/:\w+/g, '[^/]+');
  return `~^${source.endsWith('*') ? source.slice(0, -1) : `${source}$`}`;
}

function variable(site: string, name: string): string {
  return `$${site}_${name.toLowerCase().replaceAll('-', '_')}`;
}
