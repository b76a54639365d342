import { getFacts } from './fact-queries.ts';
import { oncePerScope } from './once-per-scope.ts';
import { getDictionary } from './queries.ts';
import { noExamples } from './search/examples.ts';
import { searchFiles } from './search/search-files.ts';

/** What search loads in development; the newest article first, as results are to come. Builds write it themselves. */
export const getSearchFiles = oncePerScope(async () => {
  const [facts, dictionary] = await Promise.all([getFacts(), getDictionary()]);
  return searchFiles(
    facts.flatMap((each) => each.records),
    (character) => dictionary.entriesOf(character).map((entry) => entry.traditional),
  );
});

/** Queries to try, from the newest article. */
export async function getSearchExamples() {
  const [newest] = await getFacts();
  return newest?.examples ?? noExamples;
}
