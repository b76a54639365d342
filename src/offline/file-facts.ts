import type { EditionFile } from './edition.ts';
import { fileDigest } from './file-digest.ts';
import { filesNamedIn } from './named-files.ts';

/** What editions ask of a file. */
export interface FileFacts {
  file: EditionFile;
  /** The list of the edition it offers to keep. */
  keeps?: string;
  /** The addresses it names of files that say what is in them, whether the site has them or not. */
  loads: string[];
}

/** The page that says what it is a list of: `<section data-keep="/offline/zh/city.json">`. */
const keeping = /\bdata-keep="([^"]+)"/;

/** Looks at a file of the built site by its address, pages by that of their folder. */
export function fileFacts(address: string, bytes: Uint8Array, base: string): FileFacts {
  const file: EditionFile = [bytes.length, fileDigest(bytes)];
  if (!/\/$|\.(?:css|js)$/.test(address)) return { file, loads: [] };
  // A character a byte: addresses are ASCII, and pages are long.
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  const loads = filesNamedIn(text, address, base);
  const list = address.endsWith('/') ? keeping.exec(text)?.[1] : undefined;
  if (list === undefined) return { file, loads };
  return { file, keeps: Buffer.from(list, 'latin1').toString(), loads };
}

/** `zh/city/index.html` → `/zh/city/`. */
export function addressOf(path: string, base: string): string {
  return base + path.replace(/(?<=^|\/)index\.html$/, '');
}
