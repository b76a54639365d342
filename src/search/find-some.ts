import { answerFor, type IndexResult, type SearchIndex } from './ask-index.ts';
import { bestOf, inOrder, type Found, type FoundSection, type Hit } from './found.ts';
import { recordKinds, type RecordKind } from './index-names.ts';
import { loadSections } from './load-sections.ts';
import { testOf } from './match.ts';
import { othersFor } from './other-units.ts';
import { wordsOf, type Unit } from './query.ts';
import type { Line } from './searched-section.ts';

/** How many lines to show, and how much of what the best one has they must have. */
const mostLines = 30;
const share = 0.6;
/** How far sums of the same weights may be apart. */
const rounding = 1e-6;

export interface FindSomeOptions {
  article: string | undefined;
  /** How many records to look into. */
  most: number;
  /** Of which kinds. */
  kinds?: readonly RecordKind[];
}

interface Asked {
  unit: Unit;
  results: IndexResult[];
  /** Whether it stands for all of a word of the query. */
  whole: boolean;
}

interface Weighed extends Asked {
  weight: number;
}

/**
 * The lines that have most of the words of a query, the rarest counting most, where none has what it says. If some have
 * all the words that say what it is about, these alone.
 */
export async function findSome(
  query: string,
  index: SearchIndex,
  { article, most, kinds = recordKinds }: FindSomeOptions,
): Promise<Found> {
  const ask = async (unit: Unit): Promise<IndexResult[]> => {
    const answers = kinds.map((kind) => answerFor(unit, index, { kind, article }));
    return (await Promise.all(answers)).flatMap(({ results }) => results);
  };
  const words = wordsOf(query);
  const asked = (await Promise.all(words.map((unit) => askForWord(unit, ask)))).flat();
  const weighed = weigh(asked);
  const candidates = ranked(weighed);
  const loaded = await loadSections(candidates.slice(0, most), new Set());
  const sections = loaded.map(({ lines, ...section }) => ({
    ...section,
    hits: lines.flatMap((line) => hitIn(line, weighed)),
  }));
  const sum = weighed.reduce((total, { weight }) => total + weight, 0);
  const isWhole = asked.length === words.length && asked.every(({ whole }) => whole);
  const hits = sections.flatMap((section) => section.hits);
  const [sentences, places] = [hits.filter(isSentence), hits.filter((hit) => !isSentence(hit))];
  const hasAll = (some: readonly Hit[]): boolean => isWhole && bestOf(some) > sum - rounding;
  /** The least a hit must have beside others of its kind: a chart has the words of many sentences. */
  const leastOf = (own: readonly Hit[], beside: readonly Hit[]): number =>
    hasAll(own) ? bestOf(own) - rounding : bestOf(beside) * share;
  const leastSentence = leastOf(sentences, sentences);
  const leastPlace = leastOf(places, hits);
  const kept = hits.filter((hit) => hit.rank >= (isSentence(hit) ? leastSentence : leastPlace));
  return {
    sections: inOrder(bestLines(sections, kept)),
    loose: true,
    partial: kept.length > 0 && !hasAll(sentences.length > 0 ? sentences : places),
    looked: Math.min(most, candidates.length),
    candidates: candidates.length,
  };
}

/** A word as it is, or where it is nowhere, what is close to it. */
async function askForWord(
  unit: Unit,
  ask: (unit: Unit) => Promise<IndexResult[]>,
): Promise<Asked[]> {
  const results = await ask(unit);
  if (results.length > 0) return [{ unit, results, whole: true }];
  const others = othersFor(unit).map(async (other): Promise<Asked> => ({
    unit: other,
    results: await ask(other),
    whole: other.kind === 'near',
  }));
  return (await Promise.all(others)).filter((each) => each.results.length > 0);
}

/** The rarer a unit is among the records that have any, the more it counts. */
function weigh(asked: readonly Asked[]): Weighed[] {
  const total = new Set(asked.flatMap(({ results }) => results.map(({ id }) => id))).size;
  return asked.map((each) => ({ ...each, weight: Math.log(1 + total / each.results.length) }));
}

/** The records, those first whose units weigh most together. */
function ranked(weighed: readonly Weighed[]): IndexResult[] {
  const sums = new Map<string, { result: IndexResult; sum: number }>();
  for (const { results, weight } of weighed) {
    for (const result of results)
      sums.set(result.id, { result, sum: (sums.get(result.id)?.sum ?? 0) + weight });
  }
  return [...sums.values()].sort((a, b) => b.sum - a.sum).map(({ result }) => result);
}

function hitIn(line: Line, weighed: readonly Weighed[]): Hit[] {
  const test = testOf(line);
  const met = weighed.filter(({ unit }) => test([[unit]]) !== undefined);
  const match = test(met.map(({ unit }) => [unit]));
  return match === undefined
    ? []
    : [{ line, match, rank: met.reduce((sum, { weight }) => sum + weight, 0) }];
}

function isSentence({ line }: Hit): boolean {
  return line.place === undefined;
}

/** The best of some hits, as many as are shown. */
function bestLines(sections: readonly FoundSection[], hits: readonly Hit[]): FoundSection[] {
  const kept = new Set(hits.toSorted((a, b) => b.rank - a.rank).slice(0, mostLines));
  return sections
    .map((section) => ({ ...section, hits: section.hits.filter((hit) => kept.has(hit)) }))
    .filter((section) => section.hits.length > 0);
}
