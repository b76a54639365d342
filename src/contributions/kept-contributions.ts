import { existsSync, statSync } from 'node:fs';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { AstroError } from 'astro/errors';
import { inLanes } from '../hosting/in-lanes.ts';
import { digest } from '../offline/digest.ts';
import type { Contribution, WholeContribution } from './contribution.ts';

/** A contribution’s folder among those that are kept: its article’s slug, and the digest of all it is made of. */
export function placeOf(kept: string, slug: string, made: string): string {
  return join(kept, slug, made);
}

/** Whether a contribution is kept. */
export function isKept(place: string): boolean {
  return existsSync(join(place, list));
}

/** What is listed of a kept contribution, without its files. */
export async function readContribution(place: string): Promise<Contribution> {
  const text = await readFile(join(place, list), 'utf8');
  try {
    return JSON.parse(text) as Contribution;
  } catch {
    throw await spoiled(place, list);
  }
}

/** Keeps a contribution: whole under its name, or not at all. */
export async function keepContribution(
  place: string,
  { contents, ...contribution }: WholeContribution,
): Promise<void> {
  const making = `${place}.making-${process.pid}`;
  await rm(making, { recursive: true, force: true });
  const folders = new Set([...contents.keys()].map((path) => join(making, files, dirname(path))));
  for (const folder of folders) await mkdir(folder, { recursive: true });
  await inLanes(contents, ([path, bytes]) => writeFile(join(making, files, path), bytes));
  await writeFile(join(making, list), JSON.stringify(contribution));
  await rm(place, { recursive: true, force: true });
  await rename(making, place);
}

/** Puts the files of a kept contribution into the site; rejects if one is not what was kept. */
export async function copyContribution(
  place: string,
  { files: known }: Contribution,
  site: string,
): Promise<void> {
  const folders = new Set(Object.keys(known).map((path) => join(site, dirname(path))));
  for (const folder of folders) await mkdir(folder, { recursive: true });
  await inLanes(Object.entries(known), async ([path, { file }]) => {
    const bytes = await readFile(join(place, files, path)).catch(() => undefined);
    if (bytes === undefined || (await digest(bytes)) !== file[1]) throw await spoiled(place, path);
    await writeFile(join(site, path), bytes);
  });
}

/** Removes what is kept of articles and versions that this build has not used, and no other is about to use. */
export async function forgetOthers(kept: string, used: ReadonlySet<string>): Promise<void> {
  for (const slug of await readdir(kept).catch(() => [])) {
    const versions = await readdir(join(kept, slug));
    const others = versions
      .map((made) => placeOf(kept, slug, made))
      .filter((each) => !used.has(each) && isOld(each));
    for (const place of others) await rm(place, { recursive: true, force: true });
    if (others.length === versions.length) await rm(join(kept, slug), { recursive: true });
  }
}

/** Whether something is kept for so long that no build can be about to use it for the first time. */
function isOld(place: string): boolean {
  const { mtimeMs = 0 } = statSync(place, { throwIfNoEntry: false }) ?? {};
  return Date.now() - mtimeMs > anHour;
}

const anHour = 3_600_000;
const list = 'contribution.json';
const files = 'files';

/** What was spoiled is removed, so that the next build makes it again. */
async function spoiled(place: string, path: string): Promise<AstroError> {
  await rm(place, { recursive: true, force: true });
  return new AstroError(
    `${join(place, path)} is not what an earlier build has kept there.`,
    'It has been removed with all that belongs to it: build again.',
  );
}
