import { compress, isWorthCompressing } from '../hosting/compress.ts';
import { inLanes } from '../hosting/in-lanes.ts';
import { addressOf, fileFacts, type FileFacts } from '../offline/file-facts.ts';
import type { SiteForm } from './render-files.ts';

/** Files of a site with what is known of them, by their paths in it. */
export interface ListedFiles {
  contents: ReadonlyMap<string, Uint8Array>;
  files: Readonly<Record<string, FileFacts>>;
}

/** Makes files ready to be kept: with their compressed forms, and listed. */
export async function listFiles(
  made: ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
  { base, precompressed }: Pick<SiteForm, 'base' | 'precompressed'>,
): Promise<ListedFiles> {
  const contents = new Map(made);
  await inLanes(precompressed ? made : [], async ([path, bytes]) => {
    if (!isWorthCompressing(path, bytes.length)) return;
    for (const [ending, packed] of Object.entries(await compress(path, bytes)))
      contents.set(`${path}.${ending}`, packed);
  });
  const files: Record<string, FileFacts> = {};
  for (const [path, bytes] of [...contents].sort(([a], [b]) => (a < b ? -1 : 1)))
    files[path] = fileFacts(addressOf(path, base), bytes, base);
  return { contents, files };
}
