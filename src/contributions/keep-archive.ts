import type { ListedArticle } from '../article/listed-article.ts';
import type { TraditionalWritings } from '../dictionary/traditional-writings.ts';
import { archiveFiles, type KnownVolume } from '../search/archive-files.ts';
import type { SectionRecord } from '../search/records.ts';
import { volumeFiles } from '../search/volume-files.ts';
import { volumesOf } from '../search/volumes.ts';
import { digestWith } from './digests.ts';
import {
  isKept,
  keepContribution,
  placeOf,
  readBeside,
  readContribution,
  type Listed,
} from './kept-contributions.ts';
import { listFiles, type ListedFiles } from './list-files.ts';
import type { SiteForm } from './render-files.ts';

/** What search loads: the volumes of the archive as they are kept, by their places, and what is made of all of them. */
export interface KeptArchive {
  volumes: readonly KeptVolume[];
  made: ListedFiles;
}

type KeptVolume = Listed & KnownVolume & { place: string };

interface Keeping {
  /** The digests of all that articles are made of, by their slugs, and of the program. */
  digests: ReadonlyMap<string, string>;
  /** Where what is made of them is kept, by the same. */
  places: ReadonlyMap<string, string>;
  program: string;
  /** Where things are kept from build to build. */
  kept: string;
  form: SiteForm;
}

/**
 * The indexes of the archive’s volumes, each made of what is kept of its articles, unless it is kept itself. One after
 * another, so that they take the memory of one.
 */
export async function keepArchive(
  articles: readonly ListedArticle[],
  writings: TraditionalWritings,
  { digests, places, program, kept, form }: Keeping,
): Promise<KeptArchive> {
  const done: KeptVolume[] = [];
  for (const [index, slugs] of volumesOf(articles).entries()) {
    const name = String(index + 1);
    const made = slugs.map((slug) => digests.get(slug));
    const place = placeOf(kept, '.search', digestWith(program, [name, slugs, made]));
    if (!isKept(place)) {
      const records = [];
      for (const slug of slugs)
        records.push(...(await readBeside<SectionRecord[]>(places.get(slug) ?? '')));
      const { files, characters } = await volumeFiles(name, records);
      const volume = { name, characters, ...(await listed(files, form)) };
      await keepContribution(place, volume);
    }
    done.push({ ...(await readContribution<Listed & KnownVolume>(place)), place });
  }
  const others = archiveFiles(done, (character) => writings[character] ?? []);
  return { volumes: done, made: await listed(others, form) };
}

function listed(files: ReadonlyMap<string, Buffer>, form: SiteForm): Promise<ListedFiles> {
  const placed = [...files].map(
    ([path, content]) => [`pagefind/${path}`, new Uint8Array(content)] as const,
  );
  return listFiles(new Map(placed), form);
}
