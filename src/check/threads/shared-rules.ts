import { agreementRules } from '../figures/agreement-rules.ts';
import { quoteRenderings } from '../quote-renderings.ts';
import type { PairRule } from '../rule.ts';
import { sentenceRenderings } from '../sentence-renderings.ts';
import { termRendering } from '../term-rendering.ts';
import { pairTextRules } from '../text/text-rules.ts';

/** The rules that `check` leaves to a second thread. */
export const secondRules = agreementRules;
/** The rules that either thread takes, one after the other, when it has done its own. */
export const eitherRules = [termRendering, sentenceRenderings, quoteRenderings, ...pairTextRules];

/** How many of the rules for either thread have been taken, for both to see. */
export type Taken = Int32Array<SharedArrayBuffer>;

/** None taken yet. */
export function noneTaken(): Taken {
  return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
}

/** The rules for either thread that neither has taken, each as it is asked for. */
export function* take(taken: Taken): Generator<PairRule> {
  for (;;) {
    const rule = eitherRules[Atomics.add(taken, 0, 1)];
    if (rule === undefined) return;
    yield rule;
  }
}
