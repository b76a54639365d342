import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { cutFace } from './cut-face.ts';
import { drawnBy, faces, type Coverage, type Face } from './faces.ts';
import { writeFont } from './font.ts';
import { cutting } from './open-face.ts';
import { toWoff2, woff2, type Effort } from './woff2/to-woff2.ts';

/** A face cut down to the characters of one part of the site. */
export interface FontFile {
  face: Face;
  /** Its file name, which changes with what is in it: `shuangdu-song-400.1a2b3c4d.woff2`. */
  name: string;
  characters: string;
  /** Which slice of a face it is, where a page has several: see `inSlices`. */
  slice?: 'rest' | 'names' | 'notes' | 'own' | 'first' | 'letters' | 'frequent' | 'common';
}

const require = createRequire(import.meta.url);
/** How fonts are made is part of their names, as all that makes them is. */
const form = JSON.stringify({ cutting, woff2 });

/**
 * The font files a part of the site needs, by the characters of each coverage: of these, those each face draws. They may
 * all be slices of one kind.
 */
export function fontFiles(
  characters: Record<Coverage, string>,
  slice?: FontFile['slice'],
): FontFile[] {
  const sorted = new Map<Coverage, string>();
  const charactersFor = (covers: Coverage): string => {
    const known = sorted.get(covers) ?? [...new Set(characters[covers])].sort().join('');
    sorted.set(covers, known);
    return known;
  };
  return faces.map((face) => {
    const all = [...charactersFor(face.covers)];
    return fontFile(
      face,
      all.filter((character) => drawnBy[face.family].test(character)),
      slice,
    );
  });
}

/** The file of a face with some characters, which are in order. */
export function fontFile(
  face: Face,
  characters: readonly string[],
  slice?: FontFile['slice'],
): FontFile {
  const needed = characters.join('');
  const hash = createHash('sha256')
    .update([face.file, versionOf(face), form, effortFor({ face, slice }), needed].join(' '))
    .digest('hex')
    .slice(0, 8);
  const family = face.family.toLowerCase().replace(' ', '-');
  const name = `${family}-${face.weight}.${hash}.woff2`;
  return { face, name, characters: needed, ...(slice && { slice }) };
}

/** Cuts the font to its characters, as WOFF2, without the variants no text asks for. */
export async function cutFont(file: FontFile): Promise<Uint8Array> {
  return toWoff2(await cutFace(file.face, file.characters), effortFor(file));
}

interface Slice {
  face: Face;
  slice?: FontFile['slice'] | undefined;
}

const shared = new Set<FontFile['slice']>(['letters', 'frequent', 'common']);

/** Whether every page names this font, so that the site’s own do. */
export function isSharedByAll({ face, slice }: Slice): boolean {
  return face.covers === 'pinyin' || shared.has(slice);
}

function effortFor(file: Slice): Effort {
  return isSharedByAll(file) ? 'hard' : 'quick';
}

/** Cuts a face to some characters for drawing pictures, as a font file that need not be unpacked. */
export async function cutForDrawing(face: Face, characters: string): Promise<Buffer> {
  return writeFont(await cutFace(face, characters));
}

const versions = new Map<string, string>();

function versionOf({ file }: Face): string {
  const name = file.split('/').slice(0, 2).join('/');
  const version =
    versions.get(name) ?? (require(`${name}/package.json`) as { version: string }).version;
  versions.set(name, version);
  return version;
}
