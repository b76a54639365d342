import { annotatedTexts } from './article/annotated-texts.ts';
import { polyphonesIn, type Polyphone } from './article/polyphones-in.ts';
import { countReadings, type ReadingCount } from './article/reading-ledger.ts';
import { rememberWords } from './language/remember-words.ts';
import { createTracer } from './language/trace.ts';
import { getEntries, getLexicon } from './queries.ts';

/** What the pages about readings tell. */
export interface Readings {
  /** The readings of each article, by its slug. */
  counts: ReadonlyMap<string, ReadingCount>;
  polyphones: readonly Polyphone[];
}

let readings: Promise<Readings> | undefined;

/** The polyphones of all articles, and how many of each were reviewed; made once a build, anew on every call in development. */
export function getReadings(): Promise<Readings> {
  if (readings === undefined || import.meta.env.DEV) readings = readAll();
  return readings;
}

async function readAll(): Promise<Readings> {
  const [entries, general] = await Promise.all([getEntries(), getLexicon()]);
  const traced = entries.map(({ article, lexicon }) => {
    const withOwn = rememberWords(createTracer({ general, own: new Map(lexicon) }));
    return { article, withOwn, withoutOwn: createTracer({ general }) };
  });
  return {
    counts: new Map(
      traced.map(({ article, ...traces }) => [
        article.slug,
        countReadings(annotatedTexts(article), traces),
      ]),
    ),
    polyphones: polyphonesIn(
      traced.map(({ article, withOwn }) => ({ article, annotate: withOwn })),
    ),
  };
}
