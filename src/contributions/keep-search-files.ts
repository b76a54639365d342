import type { TraditionalWritings } from '../dictionary/traditional-writings.ts';
import type { SectionRecord } from '../search/records.ts';
import { searchFiles } from '../search/search-files.ts';
import type { Contribution } from './contribution.ts';
import { isKept, keepContribution, readContribution, type Listed } from './kept-contributions.ts';
import { listFiles } from './list-files.ts';
import type { SiteForm } from './render-files.ts';

/** What search loads of articles, the newest first, which may come one after another; made unless it is kept in a place. */
export async function keepSearchFiles(
  place: string,
  articles: AsyncIterable<Contribution>,
  { writings, form }: { writings: TraditionalWritings; form: SiteForm },
): Promise<Listed> {
  if (!isKept(place)) {
    const made = await searchFiles(recordsOf(articles), (character) => writings[character] ?? []);
    const placed = [...made].map(
      ([path, content]) => [`pagefind/${path}`, new Uint8Array(content)] as const,
    );
    await keepContribution(place, await listFiles(new Map(placed), form));
  }
  return readContribution<Listed>(place);
}

async function* recordsOf(articles: AsyncIterable<Contribution>): AsyncGenerator<SectionRecord> {
  for await (const { facts } of articles) yield* facts.records;
}
