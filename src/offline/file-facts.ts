import { digest } from './digest.ts';
import type { EditionFile } from './edition.ts';
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

/** Looks at a file of the built site by its address, pages by that of their folder; its text may be known already. */
export async function fileFacts(
  address: string,
  bytes: Uint8Array<ArrayBuffer>,
  base: string,
  text = '',
): Promise<FileFacts> {
  const file: EditionFile = [bytes.length, await digest(bytes)];
  if (!/\/$|\.(?:css|js)$/.test(address)) return { file, loads: [] };
  const all = text || new TextDecoder().decode(bytes);
  const keeps = address.endsWith('/') ? keeping.exec(all)?.[1] : undefined;
  return { file, ...(keeps !== undefined && { keeps }), loads: filesNamedIn(all, address, base) };
}

/** `zh/city/index.html` → `/zh/city/`. */
export function addressOf(path: string, base: string): string {
  return base + path.replace(/(?<=^|\/)index\.html$/, '');
}
