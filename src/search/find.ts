import { languages, type Language } from '../text/language.ts';
import { indexNames } from './index-names.ts';
import { lookUpsOf } from './look-ups.ts';
import { testOf, type Match } from './match.ts';
import type { Condition, Unit } from './query.ts';
import { readingsOf, type Reading } from './readings.ts';
import type { Line, SearchedSection } from './searched-section.ts';

/** A result of Pagefind's: a section, whose data is still to be loaded. */
interface IndexResult {
  /** Starts with the name of its language's index. */
  id: string;
  data: () => Promise<{ content: string }>;
}

/** What is needed of Pagefind: both languages' indexes asked at once. */
export interface SearchIndex {
  search: (
    term: string,
    options: { filters: Record<string, string> },
  ) => Promise<{ results: IndexResult[] }>;
}

/** A line that meets the query, and where. */
export interface Hit {
  line: Line;
  match: Match;
}

export interface FoundSection extends Omit<SearchedSection, 'lines'> {
  hits: Hit[];
}

export interface Found {
  /** Newest article first, then in the order of the text. */
  sections: FoundSection[];
  /** Whether the query was taken loosely, as nothing meets it as it stands. */
  loose: boolean;
  /** Whether only some of its words are in each line, as no line has them all. */
  partial: boolean;
  /** How many of the sections that may have it were looked into, and how many there are. */
  looked: number;
  candidates: number;
  /** Looks into more; absent when all were. */
  more?: () => Promise<Found>;
}

export interface FindOptions {
  /** The article to look in, as the index's filter names it. */
  article?: string | undefined;
  /** How many sections an index is asked for at once. */
  most?: number;
}

/** The lines of the archive that meet a query; the index says which sections to look into. */
export async function find(
  query: string,
  index: SearchIndex,
  options: FindOptions = {},
): Promise<Found> {
  for (const reading of readingsOf(query)) {
    const candidates = await candidatesFor(reading.conditions, index, options);
    const found = await lookInto(candidates, reading, options);
    if (found.sections.length > 0) return found;
  }
  return { sections: [], loose: false, partial: false, looked: 0, candidates: 0 };
}

async function candidatesFor(
  conditions: readonly Condition[],
  index: SearchIndex,
  { article }: FindOptions,
): Promise<IndexResult[]> {
  const filters = article === undefined ? {} : { article };
  const lookUp = async (unit: Unit): Promise<Answer> => {
    const { terms, only } = lookUpsOf(unit);
    const answers = await Promise.all(terms.map((term) => index.search(term, { filters })));
    const results = unite(answers.map(({ results }) => results));
    return { results: results.filter(({ id }) => only === undefined || isIn(only, id)), only };
  };
  const found = await Promise.all(
    conditions.map(async (condition) => narrow(await Promise.all(condition.map(lookUp)))),
  );
  return unite(found);
}

/** The sections that may have a unit, all of one language if it can be in no other. */
interface Answer {
  results: IndexResult[];
  only: Language | undefined;
}

/** The sections of the rarest unit, without those that a unit of the same language rules out. */
function narrow(answers: readonly Answer[]): IndexResult[] {
  const [rarest] = answers.toSorted((a, b) => a.results.length - b.results.length);
  if (rarest === undefined) return [];
  const sets = answers.map(({ results, only }) => ({
    only,
    ids: new Set(results.map(({ id }) => id)),
  }));
  return rarest.results.filter(({ id }) =>
    sets.every(({ only, ids }) => only === undefined || !isIn(only, id) || ids.has(id)),
  );
}

function isIn(language: Language, id: string): boolean {
  return id.startsWith(`${indexNames[language]}_`);
}

function unite(lists: readonly IndexResult[][]): IndexResult[] {
  return [...new Map(lists.flat().map((result) => [result.id, result])).values()];
}

async function lookInto(
  candidates: readonly IndexResult[],
  reading: Reading,
  options: FindOptions,
  before: { sections: FoundSection[]; seen: Set<string>; looked: number } = {
    sections: [],
    seen: new Set(),
    looked: 0,
  },
): Promise<Found> {
  const { most = 20 } = options;
  const { conditions, loose, partial } = reading;
  // Both indexes tell of a section that meets a query in both languages.
  const batch = languages.flatMap((language) =>
    candidates.filter(({ id }) => isIn(language, id)).slice(0, most),
  );
  const rest = candidates.filter((candidate) => !batch.includes(candidate));
  const loaded = await Promise.all(
    batch.map(async ({ data }) => JSON.parse((await data()).content) as SearchedSection),
  );
  const seen = new Set(before.seen);
  const sections = loaded
    .filter(({ article, section }) => {
      const name = `${article.slug}/${section.slug}`;
      if (seen.has(name)) return false;
      seen.add(name);
      return true;
    })
    .toSorted(inOrder)
    .map(({ lines, ...section }) => ({ ...section, hits: hitsIn(lines, conditions) }))
    .filter(({ hits }) => hits.length > 0);
  const after = {
    sections: [...before.sections, ...sections],
    seen,
    looked: before.looked + batch.length,
  };
  // A page of nothing is no answer while there is more to look into.
  if (after.sections.length === 0 && rest.length > 0)
    return lookInto(rest, reading, options, after);
  return {
    sections: after.sections,
    loose,
    partial,
    looked: after.looked,
    candidates: after.looked + rest.length,
    ...(rest.length > 0 && { more: () => lookInto(rest, reading, options, after) }),
  };
}

function hitsIn(lines: readonly Line[], conditions: readonly Condition[]): Hit[] {
  return lines.flatMap((line) => {
    const match = testOf(line)(conditions);
    return match === undefined ? [] : [{ line, match }];
  });
}

function inOrder(a: SearchedSection, b: SearchedSection): number {
  return (
    b.article.date.localeCompare(a.article.date) ||
    a.article.slug.localeCompare(b.article.slug) ||
    a.section.index - b.section.index
  );
}
