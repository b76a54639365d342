import { getFacts } from './fact-queries.ts';
import { oncePerScope } from './once-per-scope.ts';
import { getDictionary } from './queries.ts';
import { buildIndex } from './search/build-index.ts';
import { noExamples } from './search/examples.ts';
import { traditionalFile } from './search/index-names.ts';
import { writeTraditional } from './search/traditional.ts';

/** The files of the search index; the newest article first, as results are to come. */
export const getSearchIndex = oncePerScope(async () => {
  const [facts, dictionary] = await Promise.all([getFacts(), getDictionary()]);
  const records = facts.flatMap((each) => each.records);
  const files = await buildIndex(records);
  const texts = records.flatMap(({ shown }) => shown.lines.map(({ zh }) => zh));
  const traditional = writeTraditional(texts, (character) =>
    dictionary.entriesOf(character).map((entry) => entry.traditional),
  );
  return files.set(traditionalFile, Buffer.from(traditional));
});

/** Queries to try, from the newest article. */
export async function getSearchExamples() {
  const [newest] = await getFacts();
  return newest?.examples ?? noExamples;
}
