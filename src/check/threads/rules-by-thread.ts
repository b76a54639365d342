import { agreementRules } from '../figures/agreement-rules.ts';
import type { Rule } from '../rule.ts';
import { rules } from '../rules.ts';
import { textRules } from '../text/text-rules.ts';

/** The rules that `check` leaves to a second thread: they need nothing but the texts, and the first has their readings. */
const second = agreementRules;
/** The rules that either thread takes, one after the other, when it has done its own. */
const either = textRules;
const first = rules.filter((rule) => !second.includes(rule) && !either.includes(rule));

/** How many of the rules for either thread have been taken, for both to see. */
export type Taken = Int32Array<SharedArrayBuffer>;

/** None taken yet. */
export function noneTaken(): Taken {
  return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
}

/** The rules that a thread has to run, so that both are done at about the same time. */
export function* rulesOf(thread: 'first' | 'second', taken: Taken): Generator<Rule> {
  yield* thread === 'first' ? first : second;
  for (;;) {
    const rule = either[Atomics.add(taken, 0, 1)];
    if (rule === undefined) return;
    yield rule;
  }
}
