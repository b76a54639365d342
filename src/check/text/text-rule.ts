import type { Language } from '../../text/language.ts';
import type { PairedArticle } from '../checked-content.ts';
import { placeIn, type PlacedText, type TextKind } from '../placed-text.ts';
import type { Problem, PairRule, RuleDescription } from '../rule.ts';

/** Something wrong in a text, and where in it. */
export interface Slip {
  at: number;
  /** What a waiver names it by. */
  what: string;
  found: string;
  expected: string;
  hint?: string;
}

/** A rule for texts that are looked at one by one. */
export interface TextRule extends RuleDescription {
  languages: readonly Language[];
  /** The kinds of texts it is for; all by default. */
  kinds?: readonly TextKind[];
  slipsIn: (text: string, language: Language) => Slip[];
}

/** Applies what looks at one text to all of them; English that is still to come has no slips. */
export function textRule({ languages, kinds, slipsIn, ...description }: TextRule): PairRule {
  const find = ({ pairs }: PairedArticle): Problem[] => {
    const problems: Problem[] = [];
    for (const pair of pairs) {
      if (kinds?.includes(pair.kind) === false) continue;
      for (const language of languages) {
        if (language === 'en' && pair.untranslated) continue;
        const placed = pair[language];
        for (const slip of slipsIn(placed.text, language)) problems.push(problemAt(placed, slip));
      }
    }
    return problems;
  };
  return { ...description, find: ({ articles }) => articles.flatMap(find) };
}

/** A slip as a problem in its file. */
export function problemAt(placed: PlacedText, { at, what, ...said }: Slip): Problem {
  return { ...placeIn(placed, at), ...said, subject: { at: placed.at, what } };
}
