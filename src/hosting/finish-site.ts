import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compress, isWorthCompressing } from './compress.ts';
import { headerRules } from './header-rules.ts';
import { printHeaders } from './headers-file.ts';
import { inLanes } from './in-lanes.ts';
import { sourceHashesIn } from './source-hash.ts';

/** Files that have their compressed forms, and the hashes of the scripts in them. */
export interface FinishedFiles {
  /** By their paths in the site. */
  files: Readonly<Record<string, unknown>>;
  scriptHashes?: readonly string[];
}

interface Options {
  /** The path the site is published under, with a slash at its end. */
  base: string;
  /** Whether files get their compressed forms beside them. */
  precompressed: boolean;
  /** What needs no more work. */
  finished?: readonly FinishedFiles[];
}

/**
 * Writes what hosts need to know of a built site whose pages have their policies, and what saves them
 * work: `_headers`, and `.br` and `.gz` beside each text.
 */
export async function finishSite(
  folder: string,
  { base, precompressed, finished = [] }: Options,
): Promise<void> {
  const known = new Set(
    finished.flatMap(({ files }) => Object.keys(files).map((path) => join(folder, path))),
  );
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !known.has(file));
  const scriptHashes = new Set(finished.flatMap(({ scriptHashes = [] }) => scriptHashes));
  await inLanes(files, async (file) => {
    const content = await readFile(file);
    if (file.endsWith('.html'))
      for (const hash of sourceHashesIn(policyOf(content))) scriptHashes.add(hash);
    if (!precompressed || !isWorthCompressing(file, content.length)) return;
    for (const [ending, bytes] of Object.entries(await compress(file, content)))
      await writeFile(`${file}.${ending}`, bytes);
  });
  const entries = readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !/^\.|^_headers$|\.(?:br|gz)$/.test(name))
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name));
  const rules = headerRules({ base, entries, scriptHashes: [...scriptHashes].sort() });
  await writeFile(join(folder, '_headers'), printHeaders(rules));
}

/** The start of a page, where its policy stands. */
function policyOf(content: Buffer): string {
  return content.toString('latin1', 0, 4096);
}
