import { existsSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import {
  copyFile,
  link,
  mkdir,
  readFile,
  readdir,
  rename,
  rm,
  rmdir,
  stat,
} from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { AstroError } from 'astro/errors';
import { inLanes } from '../hosting/in-lanes.ts';
import type { EditionFile } from '../offline/edition.ts';
import { fileDigest } from '../offline/file-digest.ts';
import type { FileFacts } from '../offline/file-facts.ts';
import type { Contribution } from './contribution.ts';

/** What is kept has files, and is listed with what is known of them. */
export interface Listed {
  files: Readonly<Record<string, FileFacts>>;
}

/** A contribution’s folder among those that are kept: its article’s slug, and the digest of all it is made of. */
export function placeOf(kept: string, slug: string, made: string): string {
  return join(kept, slug, made);
}

/** Whether a contribution is kept. */
export function isKept(place: string): boolean {
  return existsSync(join(place, list));
}

/** What is listed of a kept contribution, without its files. */
export function readContribution<T extends Listed = Contribution>(place: string): Promise<T> {
  return readJson<T>(place, list);
}

/** What was kept beside a contribution, as what JSON can hold. */
export function readBeside<T>(place: string): Promise<T> {
  return readJson<T>(place, beside);
}

async function readJson<T>(place: string, name: string): Promise<T> {
  const text = await readFile(join(place, name), 'utf8').catch(() => '');
  const [digest, json = ''] = text.split('\n', 2);
  if (digest !== fileDigest(Buffer.from(json))) throw await spoiled(place, name);
  return JSON.parse(json) as T;
}

/** JSON with a digest of it on the line before, by which it is known that it is what was written. */
function writeJson(file: string, value: unknown): void {
  const json = JSON.stringify(value);
  writeFileSync(file, `${fileDigest(Buffer.from(json))}\n${json}`);
}

/**
 * Keeps a contribution: whole under its name, or not at all. With it may go what is too long to be read wherever it is
 * listed.
 */
export async function keepContribution(
  place: string,
  { contents, ...contribution }: Listed & { contents: ReadonlyMap<string, Uint8Array> },
  long?: unknown,
): Promise<void> {
  const making = `${place}.making-${process.pid}`;
  await rm(making, { recursive: true, force: true });
  const folders = new Set([...contents.keys()].map((path) => join(making, files, dirname(path))));
  for (const folder of folders) await mkdir(folder, { recursive: true });
  await mkdir(making, { recursive: true });
  // At once: a promise a file takes the processors several times as long.
  for (const [path, bytes] of contents) writeFileSync(join(making, files, path), bytes);
  if (long !== undefined) writeJson(join(making, beside), long);
  writeJson(join(making, list), contribution);
  // Another build may have kept the same, and be at it.
  if (isKept(place)) return rm(making, { recursive: true });
  await rm(place, { recursive: true, force: true });
  await rename(making, place);
}

/** Where a file of what is kept is. */
export function keptFile(place: string, path: string): string {
  return join(place, files, path);
}

/**
 * Puts the files of a kept contribution into the site, as further names of the same files where the disk allows that:
 * an archive is neither written nor stored twice. Nothing may be written into the site’s files afterwards. Rejects if one
 * is not what was kept.
 */
export async function linkContribution(place: string, listed: Listed, site: string): Promise<void> {
  const folders = new Set(Object.keys(listed.files).map((path) => join(site, dirname(path))));
  for (const folder of folders) await mkdir(folder, { recursive: true });
  await useFiles(place, listed, (from, path) => linkFile(from, join(site, path)));
}

/** Does something with each file that is kept. Rejects if one is not what was kept. */
export async function useFiles(
  place: string,
  { files: known }: Listed,
  use: (file: string, path: string) => Promise<void>,
): Promise<void> {
  const { mtimeMs: since } = await stat(join(place, list));
  let bad: string | undefined;
  await inLanes(Object.entries(known), async ([path, { file }]) => {
    const from = keptFile(place, path);
    if (!(await isAsKept(from, file, since))) bad = path;
    else await use(from, path);
  });
  // Once no other file of it is in use.
  if (bad !== undefined) throw await spoiled(place, bad);
}

/**
 * Whether a file is what was kept. One of its size that was written before the list, which is written last, has not
 * been changed since; another, such as a copy from another machine, is read.
 */
async function isAsKept(path: string, [size, known]: EditionFile, since: number): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  if (found?.size !== size) return false;
  return found.mtimeMs < since || fileDigest(await readFile(path)) === known;
}

async function linkFile(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    // Two articles may have a file named by its content.
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return;
    // Another disk, or one without links.
    await copyFile(from, to);
  }
}

/**
 * Removes what is kept of articles and versions that this build has not used, and no other is about to use. Whatever else
 * is in the folder stays.
 */
export async function forgetOthers(kept: string, used: ReadonlySet<string>): Promise<void> {
  for (const slug of await readdir(kept).catch(() => [])) {
    const versions = await readdir(join(kept, slug)).catch(() => []);
    const others = versions
      .map((made) => placeOf(kept, slug, made))
      .filter((each) => !used.has(each) && isOurs(each) && isOld(each));
    for (const place of others) await rm(place, { recursive: true, force: true });
    if (others.length > 0 && others.length === versions.length) await rmdir(join(kept, slug));
  }
}

/** Removes what is kept in some places. */
export async function forget(places: readonly string[]): Promise<void> {
  for (const place of places) await rm(place, { recursive: true, force: true });
}

/** Whether a folder was made here, to be kept or on the way to that. */
function isOurs(place: string): boolean {
  return isKept(place) || /^[0-9a-f]{32}\.making-\d+$/.test(basename(place));
}

/** Has something count as kept just now, so that no other build forgets it meanwhile. */
export function renew(place: string): void {
  const now = new Date();
  utimesSync(place, now, now);
}

/** Whether something is kept for so long that no build can be about to use it for the first time. */
function isOld(place: string): boolean {
  const { mtimeMs = 0 } = statSync(place, { throwIfNoEntry: false }) ?? {};
  return Date.now() - mtimeMs > anHour;
}

const anHour = 3_600_000;
const list = 'contribution';
const beside = 'beside';
const files = 'files';

/** What was spoiled is removed, so that the next build makes it again. */
async function spoiled(place: string, path: string): Promise<AstroError> {
  await rm(place, { recursive: true, force: true });
  return new AstroError(
    `${join(place, path)} is not what an earlier build has kept there.`,
    'It has been removed with all that belongs to it: build again.',
  );
}
