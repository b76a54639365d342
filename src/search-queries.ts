import { articleFonts } from './fonts/site-fonts.ts';
import { annotatorOf, getArticles, getDictionary, getEntries, getLexicon } from './queries.ts';
import { buildIndex } from './search/build-index.ts';
import { traditionalFile } from './search/index-names.ts';
import { recordsOf } from './search/records.ts';
import { writeTraditional } from './search/traditional.ts';

let index: Promise<Map<string, Buffer>> | undefined;

/** The files of the search index; made once a build, anew on every call in development. */
export function getSearchIndex(): Promise<Map<string, Buffer>> {
  if (index === undefined || import.meta.env.DEV) index = build();
  return index;
}

/** The newest article first, as results are to come. */
async function build(): Promise<Map<string, Buffer>> {
  const [articles, entries, general] = await Promise.all([
    getArticles(),
    getEntries(),
    getLexicon(),
  ]);
  const entryOf = new Map(entries.map((entry) => [entry.article.slug, entry]));
  const records = articles.flatMap((rendered) => {
    const entry = entryOf.get(rendered.slug);
    if (entry === undefined) return [];
    const { article, terms } = entry;
    const fonts = articleFonts(rendered).filter(
      ({ face }) => face.family === 'Shuangdu Song' && face.covers === 'text',
    );
    const font = fonts.map(({ name }) => name).join(' ');
    const annotate = annotatorOf(entry, general);
    return recordsOf(article, { annotate, terms, font });
  });
  const files = await buildIndex(records);
  const dictionary = await getDictionary();
  const texts = records.flatMap(({ shown }) => shown.lines.map(({ zh }) => zh));
  const traditional = writeTraditional(texts, (character) =>
    dictionary.entriesOf(character).map((entry) => entry.traditional),
  );
  return files.set(traditionalFile, Buffer.from(traditional));
}
