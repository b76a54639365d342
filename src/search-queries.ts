import { getFacts, getFactsWithRecords } from './fact-queries.ts';
import { oncePerScope } from './once-per-scope.ts';
import { getDictionary } from './queries.ts';
import { archiveFiles } from './search/archive-files.ts';
import { noExamples } from './search/examples.ts';
import { firstVolume } from './search/index-names.ts';
import { volumeFiles } from './search/volume-files.ts';

/** What search loads in development, all in one volume. Builds write it themselves. */
export const getSearchFiles = oncePerScope(async () => {
  const [all, dictionary] = await Promise.all([getFactsWithRecords(), getDictionary()]);
  const records = all.flatMap((each) => each.records);
  const { files, characters } = await volumeFiles(firstVolume, records);
  const others = archiveFiles([{ name: firstVolume, characters }], (character) =>
    dictionary.entriesOf(character).map((entry) => entry.traditional),
  );
  return new Map([...files, ...others]);
});

/** Queries to try, from the newest article. */
export async function getSearchExamples() {
  const [newest] = await getFacts();
  return newest?.examples ?? noExamples;
}
