import { annotatedTexts } from './article/annotated-texts.ts';
import { polyphonesIn, type Polyphone } from './article/polyphones-in.ts';
import { countReadings, type ReadingCount } from './article/reading-ledger.ts';
import { createTracer } from './language/trace.ts';
import { getEntries, getLexicon, type ArticleEntry } from './queries.ts';

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
  const withoutOwn = createTracer({ general });
  const own = ({ lexicon }: ArticleEntry) => createTracer({ general, own: new Map(lexicon) });
  return {
    counts: new Map(
      entries.map((entry) => [
        entry.article.slug,
        countReadings(annotatedTexts(entry.article), { withOwn: own(entry), withoutOwn }),
      ]),
    ),
    polyphones: polyphonesIn(
      entries.map((entry) => ({ article: entry.article, annotate: own(entry) })),
    ),
  };
}
