import { agreementRules } from '../check/figures/agreement-rules.ts';
import type { Rule } from '../check/rule.ts';
import { textRules } from '../check/text/text-rules.ts';

/**
 * The rules that `check` leaves to a second thread, so that both take about as long: they need nothing but the texts,
 * and the first thread has their readings.
 */
export const secondRules: readonly Rule[] = [...agreementRules, ...textRules];
