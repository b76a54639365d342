#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parseHeaders } from './headers-file.ts';
import { nginxConfig, type NginxOptions } from './nginx-config.ts';

const usage =
  'Usage: npm run -s nginx -- --folder FOLDER_ON_THE_SERVER --host NAME [--listen 80] [--no-brotli] [--site dist]';

/** `npm run -s nginx -- …`: prints the nginx configuration for the site as it was built. */
function main(): number {
  const read = readOptions();
  if (read === undefined) {
    console.error(usage);
    return 2;
  }
  const file = resolve(read.site, '_headers');
  try {
    process.stdout.write(nginxConfig(parseHeaders(readFileSync(file, 'utf8')), read.options));
    return 0;
  } catch {
    console.error(`${file} cannot be read. Build the site first: npm run build`);
    return 1;
  }
}

function readOptions(): { site: string; options: NginxOptions } | undefined {
  try {
    const { values } = parseArgs({
      allowNegative: true,
      options: {
        folder: { type: 'string' },
        host: { type: 'string' },
        listen: { type: 'string', default: '80' },
        brotli: { type: 'boolean', default: true },
        site: { type: 'string', default: 'dist' },
      },
    });
    const { folder, host, listen, brotli, site } = values;
    if (!folder?.startsWith('/') || host === undefined) return undefined;
    // They are written into the configuration as they are.
    if (/[\s"';{}$\\]/.test(folder + host + listen)) return undefined;
    return { site, options: { folder, host, listen, brotli } };
  } catch {
    return undefined;
  }
}

process.exitCode = main();
