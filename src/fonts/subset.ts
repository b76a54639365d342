import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { drawnBy, faces, type Coverage, type Face } from './faces.ts';
import { toWoff2, woff2 } from './woff2/to-woff2.ts';

/** A face cut down to the characters of one part of the site. */
export interface FontFile {
  face: Face;
  /** Its file name, which changes with what is in it: `shuangdu-song-400.1a2b3c4d.woff2`. */
  name: string;
  characters: string;
  /** Which slice of a face it is, where a page has several: see `inSlices`. */
  slice?: 'rest' | 'names' | 'notes' | 'own' | 'first' | 'letters' | 'frequent' | 'common';
  /** The cut that a slice is cut from, in which all slices of a page are. */
  whole?: FontFile;
}

const require = createRequire(import.meta.url);
/** How fonts are cut. */
const options = { targetFormat: 'sfnt', noLayoutClosure: true } as const;
/** The form they have; part of their names, as all that makes them is. */
const form = JSON.stringify({ ...options, woff2 });

/** The font files a part of the site needs, by the characters of each coverage: of these, those each face draws. */
export function fontFiles(characters: Record<Coverage, string>): FontFile[] {
  const sorted = new Map<Coverage, string>();
  const charactersFor = (covers: Coverage): string => {
    const known = sorted.get(covers) ?? [...new Set(characters[covers])].sort().join('');
    sorted.set(covers, known);
    return known;
  };
  return faces.map((face) => {
    const all = charactersFor(face.covers);
    const needed = [...all].filter((character) => drawnBy[face.family].test(character)).join('');
    const hash = createHash('sha256')
      .update([face.file, versionOf(face), form, needed].join(' '))
      .digest('hex')
      .slice(0, 8);
    const family = face.family.toLowerCase().replace(' ', '-');
    return { face, name: `${family}-${face.weight}.${hash}.woff2`, characters: needed };
  });
}

/** Cuts the font to its characters, as WOFF2, without the variants no text asks for. */
export async function cutFont({ face, characters, whole }: FontFile): Promise<Uint8Array> {
  const font = await (whole ? unpacked(whole) : readFace(face));
  return toWoff2(await subsetFont(font, characters, options));
}

const unpackedCuts = new Map<string, Promise<Buffer>>();
/** As many as one article has; an archive would fill the memory. */
const mostUnpacked = 4;

/** A cut as slices are cut from it: the font it is made of is a hundred times larger. */
function unpacked({ name, face, characters }: FontFile): Promise<Buffer> {
  const known = unpackedCuts.get(name);
  if (known !== undefined) return known;
  const cut = readFace(face).then((font) => subsetFont(font, characters, options));
  unpackedCuts.set(name, cut);
  const [oldest] = unpackedCuts.keys();
  if (unpackedCuts.size > mostUnpacked && oldest !== undefined) unpackedCuts.delete(oldest);
  return cut;
}

/** Cuts a face to some characters for drawing pictures, as an OpenType font that need not be unpacked. */
export async function cutForDrawing(face: Face, characters: string): Promise<Buffer> {
  return subsetFont(await readFace(face), characters, { targetFormat: 'sfnt' });
}

const fonts = new Map<string, Promise<Buffer>>();

/** A font as it was installed, read once. */
function readFace({ file }: Face): Promise<Buffer> {
  const font = fonts.get(file) ?? readFile(require.resolve(file));
  fonts.set(file, font);
  return font;
}

function versionOf({ file }: Face): string {
  const name = file.split('/').slice(0, 2).join('/');
  return (require(`${name}/package.json`) as { version: string }).version;
}
