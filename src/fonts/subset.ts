import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { faces, type Coverage, type Face } from './faces.ts';

/** A face cut down to the characters of one part of the site. */
export interface FontFile {
  face: Face;
  /** Its file name, which changes with what is in it: `shuangdu-song-400.1a2b3c4d.woff2`. */
  name: string;
  characters: string;
  /** Which slice of a face it is, where a page has several: see `inSlices`. */
  slice?: 'rest' | 'names' | 'notes' | 'own' | 'first' | 'common';
  /** The cut that a slice is cut from, in which all slices of a page are. */
  whole?: FontFile;
}

const require = createRequire(import.meta.url);
/** Which form fonts are cut to; part of their names, as all that makes them is. */
const options = { targetFormat: 'woff2', noLayoutClosure: true } as const;

/** The font files a part of the site needs, by the characters of each coverage. */
export function fontFiles(characters: Record<Coverage, string>): FontFile[] {
  return faces.map((face) => {
    const needed = [...new Set(characters[face.covers])].sort().join('');
    const hash = createHash('sha256')
      .update([face.file, versionOf(face), JSON.stringify(options), needed].join(' '))
      .digest('hex')
      .slice(0, 8);
    const family = face.family.toLowerCase().replace(' ', '-');
    return { face, name: `${family}-${face.weight}.${hash}.woff2`, characters: needed };
  });
}

/** Cuts the font to its characters, as WOFF2, without the variants no text asks for. */
export async function cutFont({ face, characters, whole }: FontFile): Promise<Uint8Array> {
  const font = whole ? await unpacked(whole) : await readFile(require.resolve(face.file));
  return subsetFont(font, characters, options);
}

const unpackedCuts = new Map<string, Promise<Buffer>>();

/** A cut as slices are cut from it: the font it is made of is a hundred times larger. */
function unpacked({ name, face, characters }: FontFile): Promise<Buffer> {
  const known = unpackedCuts.get(name) ?? cutUnpacked(face, characters);
  unpackedCuts.set(name, known);
  return known;
}

async function cutUnpacked({ file }: Face, characters: string): Promise<Buffer> {
  const font = await readFile(require.resolve(file));
  return subsetFont(font, characters, { ...options, targetFormat: 'sfnt' });
}

/** Cuts a face to some characters for drawing pictures, as an OpenType font that need not be unpacked. */
export async function cutForDrawing({ file }: Face, characters: string): Promise<Buffer> {
  return subsetFont(await readFile(require.resolve(file)), characters, { targetFormat: 'sfnt' });
}

function versionOf({ file }: Face): string {
  const name = file.split('/').slice(0, 2).join('/');
  return (require(`${name}/package.json`) as { version: string }).version;
}
