import { sourceRecords } from './data/certainty.ts';
import { checkedInNews } from './data/checked-in-news.ts';
import { reviewedWords } from './data/reviewed-words.ts';
import { modelMargin } from './model.ts';
import { wordAt, type Place } from './place.ts';
import { isPolyphone } from './polyphones.ts';
import type { Settled } from './settle.ts';
import type { Source } from './source.ts';

/** Readings that are less sure than this are for an editor to confirm. */
export const certainEnough = 0.97;

/** As many checked readings of a character weigh as much as the record of its source. */
const weightOfSource = 10;
/** The sources that look at the sentence, where a word does not say enough. */
const bySentence: ReadonlySet<Source> = new Set<Source>(['rule', 'cue', 'model', 'usual']);
const reviewed = new Set(reviewedWords.trim().split(/\s+/));
const checked = new Map(
  checkedInNews.split(', ').map((entry) => {
    const [character = '', syllable = '', right, wrong] = entry.split(' ');
    return [character + syllable, { right: Number(right), wrong: Number(wrong) }];
  }),
);

/** Whether the dictionaries’ reading of a word has been looked at, so that it is certain wherever it stands. */
export function isReviewed(word: string): boolean {
  return reviewed.has(word);
}

/**
 * The probability that a reading is right: what its source's readings have been worth where the model thought
 * as much of them, and how this very reading of the character has fared in news.
 */
export function certaintyOf(place: Place, { syllable, source }: Settled): number {
  const { character } = place;
  if (!isPolyphone(character)) return 1;
  if (source === 'dictionary' && isReviewed(wordAt(place, 0))) return 1;
  const record = recordOf(source, modelMargin(place, syllable));
  if (!bySentence.has(source)) return record;
  const { right, wrong } = checked.get(character + syllable) ?? { right: 0, wrong: 0 };
  return (weightOfSource * record + right) / (weightOfSource + right + wrong);
}

function recordOf(source: Source, margin: number | undefined): number {
  const { steps, unknown } = sourceRecords[source];
  if (margin === undefined) return unknown;
  return steps.find(([below]) => margin < below)?.[1] ?? unknown;
}
