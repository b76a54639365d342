import type { Source } from '../source.ts';

/** How sure a source is, by how much more the model thinks of its reading than of the next best one. */
interface SourceRecord {
  /** Upper ends of the model's margin, in logits, and the share of readings that are right below each. */
  steps: readonly (readonly [below: number, right: number])[];
  /** The share where the model does not know the character. */
  unknown: number;
}

const whatever = (right: number): SourceRecord => ({ steps: [[Infinity, right]], unknown: right });

/**
 * The share of readings that are right, by source. Measured on CPP, the Chinese Polyphones with Pinyin data
 * of g2pM (Kakao Brain, Apache-2.0), by five-fold cross-validation, each place weighted by how common its
 * reading is in running text, as CPP draws readings evenly (`node tests/bench/certainty.ts`); and on the news of
 * `checked-in-news.ts`. Where the two differ (dictionaries, rules) the value lies between them, nearer to news.
 */
export const sourceRecords: Readonly<Record<Source, SourceRecord>> = {
  own: whatever(1),
  general: whatever(0.999),
  dictionary: {
    steps: [
      [-3, 0.65],
      [-1.5, 0.85],
      [-0.5, 0.94],
      [Infinity, 0.999],
    ],
    unknown: 0.999,
  },
  rule: {
    steps: [
      [0, 0.93],
      [2.5, 0.95],
      [Infinity, 0.98],
    ],
    unknown: 0.98,
  },
  cue: whatever(0.96),
  model: {
    steps: [
      [0.5, 0.6],
      [1.5, 0.8],
      [2.5, 0.87],
      [3.5, 0.965],
      [5, 0.99],
      [Infinity, 0.998],
    ],
    unknown: 0.6,
  },
  usual: {
    steps: [
      [0.5, 0.75],
      [1.5, 0.93],
      [2.5, 0.96],
      [Infinity, 0.98],
    ],
    unknown: 0.9,
  },
};
