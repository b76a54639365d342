import type { Article } from '../article/model.ts';
import type { Word } from '../language/word.ts';
import { append } from '../text/append.ts';
import { createCompoundTest } from './compound-test.ts';
import { describeEntry } from './describe-entry.ts';
import { findCompounds } from './find-compounds.ts';
import { syllablesOf, type Occurrence } from './occurrence.ts';
import { placesOf } from './places-of.ts';
import { findWords } from './find-words.ts';
import { plainWords } from './plain-words.ts';
import type { VocabularySources } from './sources.ts';
import type { Vocabulary, VocabularyEntry } from './vocabulary.ts';

/** The words of an article with what they mean, how often and where they occur. Nothing is read from disk. */
export function vocabularyOf(article: Article, sources: VocabularySources): Vocabulary {
  const test = createCompoundTest(sources);
  const words: Occurrence[] = [];
  const compounds: Occurrence[] = [];
  for (const [number, bare] of placesOf(article).entries()) {
    const line = sources.annotate(bare.zh);
    const runs = findCompounds(line, bare, test);
    const place = { ...bare, line: number, cuts: cutsOf(line, runs) };
    append(words, findWords(plainWords(line, sources.dictionary), place));
    append(
      compounds,
      runs.map((run) => ({ ...run, place })),
    );
  }
  const describe = (
    occurrences: readonly Occurrence[],
    longer?: readonly VocabularyEntry[],
  ): VocabularyEntry[] =>
    withIds(group(occurrences)).map(([id, each]) => describeEntry(id, each, sources, longer));
  const described = describe(compounds);
  return { entries: describe(words, described), compounds: described };
}

/** Where a line may be cut: at the starts of words that are not within a compound. */
function cutsOf(line: readonly Word[], runs: readonly Occurrence[]): number[] {
  let reached = 0;
  return line.flatMap(({ text }) => {
    const start = reached;
    reached += text.length;
    const isTorn = runs.some((run) => run.start < start && start < run.start + run.text.length);
    return isTorn ? [] : [start];
  });
}

type Group = readonly Occurrence[];

/** Occurrences of one word: the same characters read the same way, capitals aside. */
function group(occurrences: readonly Occurrence[]): Group[] {
  return [...Map.groupBy(occurrences, (each) => `${each.text} ${readingOf(each)}`).values()];
}

/** Each word with its address, which tells words apart that are written alike: `为-wèi`. */
function withIds(groups: readonly Group[]): [string, Group][] {
  const written = Map.groupBy(groups, ([first]) => first?.text);
  return groups.map((group) => {
    const [first] = group;
    const { text = '' } = first ?? {};
    const alone = written.get(text)?.length === 1;
    return [alone || first === undefined ? text : `${text}-${readingOf(first)}`, group];
  });
}

function readingOf({ words }: Occurrence): string {
  return syllablesOf(words).join('').toLowerCase();
}
