import { articleFonts } from './fonts/site-fonts.ts';
import { createAnnotator } from './language/annotate.ts';
import { getArticles, getDictionary, getEntries } from './queries.ts';
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
  const [articles, entries] = await Promise.all([getArticles(), getEntries()]);
  const entryOf = new Map(entries.map((entry) => [entry.article.slug, entry]));
  const records = articles.flatMap((rendered) => {
    const entry = entryOf.get(rendered.slug);
    if (entry === undefined) return [];
    const { article, lexicons, terms } = entry;
    const font = articleFonts(rendered).find(
      ({ face }) => face.family === 'Shuangdu Song' && face.covers === 'text',
    );
    const annotate = createAnnotator({
      general: new Map(lexicons.general),
      own: new Map(lexicons.own),
    });
    return recordsOf(article, { annotate, terms, font: font?.name ?? '' });
  });
  const files = await buildIndex(records);
  const dictionary = await getDictionary();
  const texts = records.flatMap(({ shown }) => shown.lines.map(({ zh }) => zh));
  const traditional = writeTraditional(texts, (character) =>
    dictionary.entriesOf(character).map((entry) => entry.traditional),
  );
  return files.set(traditionalFile, Buffer.from(traditional));
}
