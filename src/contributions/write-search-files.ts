import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { TraditionalWritings } from '../dictionary/traditional-writings.ts';
import { inLanes } from '../hosting/in-lanes.ts';
import type { SectionRecord } from '../search/records.ts';
import { searchFiles } from '../search/search-files.ts';
import type { Contribution } from './contribution.ts';

/** What search loads of articles, the newest first, which may come one after another. */
export async function makeSearchFiles(
  articles: AsyncIterable<Contribution>,
  writings: TraditionalWritings,
): Promise<Map<string, Buffer>> {
  return searchFiles(recordsOf(articles), (character) => writings[character] ?? []);
}

async function* recordsOf(articles: AsyncIterable<Contribution>): AsyncGenerator<SectionRecord> {
  for await (const { facts } of articles) yield* facts.records;
}

/** Puts it into the site, where pages look for it. */
export async function writeSearchFiles(
  files: ReadonlyMap<string, Buffer>,
  site: string,
): Promise<void> {
  const paths = [...files].map(
    ([path, content]) => [join(site, 'pagefind', path), content] as const,
  );
  for (const folder of new Set(paths.map(([path]) => dirname(path))))
    await mkdir(folder, { recursive: true });
  await inLanes(paths, ([path, content]) => writeFile(path, content));
}
