import type { Language } from '../text/language.ts';
import { indexNames, type RecordKind } from './index-names.ts';
import { lookUpsOf } from './look-ups.ts';
import type { Condition, Unit } from './query.ts';

/** A result of Pagefind's: a record, whose data is still to be loaded. */
export interface IndexResult {
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

/** What to look among. */
export interface Among {
  kind: RecordKind;
  /** The article to look in, as the index's filter names it. */
  article: string | undefined;
}

/** The records that may have a unit, all of one language if it can be in no other. */
export interface Answer {
  results: IndexResult[];
  only: Language | undefined;
}

/** The records that may meet one of some conditions. */
export async function candidatesFor(
  conditions: readonly Condition[],
  index: SearchIndex,
  among: Among,
): Promise<IndexResult[]> {
  const found = await Promise.all(
    conditions.map(async (condition) =>
      narrow(await Promise.all(condition.map((unit) => answerFor(unit, index, among)))),
    ),
  );
  return unite(found);
}

/** The records that may have a unit. */
export async function answerFor(
  unit: Unit,
  index: SearchIndex,
  { kind, article }: Among,
): Promise<Answer> {
  const filters = { kind, ...(article !== undefined && { article }) };
  const { terms, only } = lookUpsOf(unit);
  const answers = await Promise.all(terms.map((term) => index.search(term, { filters })));
  const results = unite(answers.map(({ results }) => results));
  return { results: results.filter(({ id }) => only === undefined || isIn(only, id)), only };
}

/** The records of the rarest unit, without those that a unit of the same language rules out. */
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

/** Whether a result is of a language's index. */
export function isIn(language: Language, id: string): boolean {
  return id.startsWith(`${indexNames[language]}_`);
}

function unite(lists: readonly IndexResult[][]): IndexResult[] {
  return [...new Map(lists.flat().map((result) => [result.id, result])).values()];
}
