import type { Content } from '../../article/content.ts';
import { createCutter } from '../../language/cut.ts';
import { wordClass } from '../../language/word-class.ts';
import { toCheck } from '../checked-content.ts';
import type { Mention } from './mention.ts';
import { phraseMentions } from './phrase-mentions.ts';
import { quotedMentions } from './quoted-mentions.ts';

/** A phrase that may belong into the list of terms. */
export interface Candidate {
  phrase: string;
  /** Whether it stands in quotes somewhere. */
  isQuoted: boolean;
  /** Where it stands, in the order of the articles. */
  mentions: readonly Mention[];
}

const fewestTimes = 2;

/**
 * What an editor may want to list as a term: phrases in quotes, and phrases of four and more characters that
 * recur; in the articles named, in all by default. Those in quotes first, and the most frequent first.
 */
export function termCandidates(content: Content, slugs: readonly string[] = []): Candidate[] {
  const { articles, terms, lexicon } = toCheck(content);
  const wanted = articles.filter(({ slug }) => slugs.length === 0 || slugs.includes(slug));
  const quoted = wanted.flatMap((article) => quotedMentions(article, terms.terms));
  const recurring = wanted.flatMap((article) => {
    const cut = createCutter(lexicon, article.lexicon.lexicon);
    return phraseMentions(article, terms.terms, (text) => cut(text).map((word) => word.text));
  });
  const inQuotes = candidatesOf(quoted, true).filter(
    ({ phrase, mentions }) => mentions.length >= fewestTimes || !isShortWord(phrase),
  );
  const phrases = candidatesOf(recurring, false).filter(
    ({ phrase, mentions }) =>
      mentions.length >= fewestTimes && !inQuotes.some((each) => each.phrase.includes(phrase)),
  );
  return [inQuotes, withoutParts(phrases)].flatMap((group) =>
    group.toSorted((one, other) => other.mentions.length - one.mentions.length),
  );
}

/** A word of the dictionaries: where it recurs in quotes (“一点”) it is a slogan’s, else it may be any. */
function isShortWord(phrase: string): boolean {
  return phrase.length < 3 && wordClass(phrase) !== undefined;
}

function candidatesOf(mentions: readonly Mention[], isQuoted: boolean): Candidate[] {
  return [...Map.groupBy(mentions, ({ phrase }) => phrase)].map(([phrase, group]) => ({
    phrase,
    isQuoted,
    mentions: group,
  }));
}

/** Without those that stand only within a longer one. */
function withoutParts(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(
    ({ phrase, mentions }) =>
      !candidates.some(
        (longer) =>
          longer.phrase !== phrase &&
          longer.phrase.includes(phrase) &&
          longer.mentions.length >= mentions.length,
      ),
  );
}
