import { languages } from '../text/language.ts';
import { askedOnce } from './asked-once.ts';
import { candidatesFor, isIn, type IndexResult, type SearchIndex } from './ask-index.ts';
import { findSome } from './find-some.ts';
import { inOrder, type Found, type FoundSection, type Hit } from './found.ts';
import { recordKinds, type RecordKind } from './index-names.ts';
import { loadSections } from './load-sections.ts';
import { testOf, type Match } from './match.ts';
import { readingsOf, type Reading } from './readings.ts';
import { nameOf, type Line } from './searched-section.ts';

export interface FindOptions {
  /** The article to look in, as the index's filter names it. */
  article?: string | undefined;
  /** How many sections an index is asked for at once, and half as many articles for their places. */
  most?: number;
}

type Candidates = Record<RecordKind, IndexResult[]>;

/**
 * The ranks of hits: a place whose name is the query; a sentence or a name that meets it; a place that has it under its
 * name; what meets it by u for ü; a place that has its words.
 */
export const ranks = { name: 4, line: 3, under: 2, weak: 1, words: 0.5 };

/** The lines of the archive that meet a query; the index says which sections to look into. */
export async function find(
  query: string,
  archive: SearchIndex,
  options: FindOptions = {},
): Promise<Found> {
  const { article, most = 20 } = options;
  const index = askedOnce(archive);
  for (const reading of readingsOf(query)) {
    const { conditions, forNames } = reading;
    const [sentences, places] = await Promise.all([
      candidatesFor(conditions, index, { kind: 'sentences', article }),
      candidatesFor([...conditions, ...forNames], index, { kind: 'places', article }),
    ]);
    const found = await lookInto({ sentences, places }, reading, most);
    const isPhrase = conditions.every((units) => units.length === 1);
    if (tells(found) || (meets(found) && isPhrase)) return found;
    if (meets(found))
      return withSentences(found, await findSome(query, index, { article, most, kinds }));
  }
  return findSome(query, index, { article, most });
}

/** What has most of the words, where charts alone have all: who asks for a figure is answered by a sentence. */
const kinds: readonly RecordKind[] = ['sentences'];

function withSentences(found: Found, some: Found): Found {
  const sections = inOrder([...found.sections, ...some.sections]);
  return { ...found, sections, partial: some.partial };
}

/** Whether a sentence or a name has the query, or may among what was not looked into. */
function tells({ sections, more }: Found): boolean {
  return (
    more !== undefined ||
    sections.some(({ hits }) =>
      hits.some(({ line, rank }) =>
        line.place === undefined ? rank > ranks.words : rank >= ranks.line,
      ),
    )
  );
}

/** Whether something has the query itself, and not its words alone. */
function meets({ sections }: Found): boolean {
  return sections.some(({ hits }) => hits.some(({ rank }) => rank > ranks.words));
}

async function lookInto(
  candidates: Candidates,
  reading: Reading,
  most: number,
  before: { sections: FoundSection[]; seen: Set<string>; looked: number } = {
    sections: [],
    seen: new Set(),
    looked: 0,
  },
): Promise<Found> {
  const all = recordKinds.flatMap((kind) => candidates[kind]);
  // Both indexes tell of a section that meets a query in both languages.
  const batch = recordKinds.flatMap((kind) =>
    languages.flatMap((language) =>
      candidates[kind]
        .filter(({ id }) => isIn(language, id))
        .slice(0, kind === 'places' ? Math.ceil(most / 2) : most),
    ),
  );
  const left = (results: readonly IndexResult[]): IndexResult[] =>
    results.filter((result) => !batch.includes(result));
  const rest = { sentences: left(candidates.sentences), places: left(candidates.places) };
  const seen = new Set(before.seen);
  const loaded = await loadSections(batch, seen);
  const sections = loaded
    .map(({ lines, ...section }) => ({
      ...section,
      hits: lines.flatMap((line) => hitIn(line, reading)),
    }))
    .filter(({ hits }) => hits.length > 0);
  const after = {
    sections: [...before.sections, ...inOrder(sections)],
    seen,
    looked: before.looked + batch.length,
  };
  const hasMore = batch.length < all.length;
  // A page of nothing is no answer while there is more to look into.
  if (after.sections.length === 0 && hasMore) return lookInto(rest, reading, most, after);
  return {
    sections: after.sections,
    loose: reading.loose,
    partial: false,
    looked: after.looked,
    candidates: before.looked + all.length,
    ...(hasMore && { more: () => lookInto(rest, reading, most, after) }),
  };
}

function hitIn(line: Line, { conditions, forNames }: Reading): Hit[] {
  if (line.place === undefined) {
    const match = testOf(line)(conditions);
    return match === undefined ? [] : [{ line, match, rank: rankOf(match) }];
  }
  // What its name alone meets is not looked for under it.
  const ofName = testOf(nameOf(line));
  const name = ofName(conditions);
  if (name !== undefined)
    return [{ line, match: name, rank: isName(line, name) ? ranks.name : rankOf(name) }];
  const ofAll = testOf(line);
  const match = ofAll(conditions);
  if (match !== undefined) return [{ line, match, rank: Math.min(rankOf(match), ranks.under) }];
  const words = ofName(forNames) ?? ofAll(forNames);
  return words === undefined ? [] : [{ line, match: words, rank: ranks.words }];
}

function rankOf({ weak }: Match): number {
  return weak === true ? ranks.weak : ranks.line;
}

/** Whether what was found is the name of a place and nothing else. */
function isName(line: Line, match: Match): boolean {
  return languages.some((language) => {
    const [name = ''] = line[language].split('\n');
    let left = name;
    for (const [start, end] of match[language].toReversed())
      left = left.slice(0, start) + left.slice(end);
    return name !== '' && !/[\p{L}\p{N}]/u.test(left);
  });
}
