import { clausesAround } from './clauses.ts';
import type { Pair } from './order.ts';

const zhJoint = /[，,；;。、]|和|及|与|而/u;
const enJoint = /[,;.]|\b(?:and|while|whereas|but)\b/;
/** What makes a good translation turn the two round: a comparison, a whole and its part, a time, a reason, casualties. */
const zhTurn =
  /(?<![同环占])比|[较由从]|占(?!比)|同期|此前|原来|其中|包括|共有|共计|一共|总共|死亡|受伤|遇难|因|虽|尽管|如果|之前|之后|后，|时，/u;
const enTurn =
  /\b(?:compar\w+|than(?! \d)|no more than|from|against|versus|after|before|although|though|because|since|following|when|if|includ\w+|of which|of whom|among|out of|totall?ing|total of|in total|with|(?:exceed|surpass|topp|pass|cross|break)ing)\b/i;

/** Whether something in the sentences may have made the translation name two figures the other way round. */
export function isTurned(zh: string, en: string): boolean {
  return zhTurn.test(zh) || enTurn.test(en);
}

/**
 * Whether two neighbouring figures stand in clauses or members set side by side in both texts, so that their
 * order tells which is which: 出口增长5%，进口下降3%. What stands in other clauses turns nothing.
 */
export function isContrast(one: Pair, other: Pair, zh: string, en: string): boolean {
  const [zhStart, zhEnd] = [one[0].reading.end, other[0].reading.start];
  const [enStart, enEnd] = [other[1].reading.end, one[1].reading.start];
  if (!zhJoint.test(zh.slice(zhStart, zhEnd)) || !enJoint.test(en.slice(enStart, enEnd)))
    return false;
  return !isTurned(
    clausesAround(zh, one[0].reading.start, other[0].reading.end),
    clausesAround(en, other[1].reading.start, one[1].reading.end),
  );
}
