import type { Term } from '../../article/terms.ts';
import { levelOf } from '../../language/rarity.ts';
import { wordClass } from '../../language/word-class.ts';
import type { CheckedArticle } from '../checked-content.ts';
import { besideTerms, textsOf, type Mention } from './mention.ts';

/** How many characters and words a phrase has: 乡村振兴, and 乡村振兴战略 where it goes on. */
const fewest = 4;
const most = 8;
const mostWords = 4;
/** Words of this level are known to everyone: of such alone, phrases are ordinary. */
const ordinary = 1;
const han = /^\p{Script=Han}{2,}$/u;
/** The classes of words that begin a clause or join its parts: verbs but those that are nouns too, adverbs, particles. */
const joining = /^(?:v$|vd|d|ad|p|c|r|m|u|f|t|y)/;
/** Those that no phrase ends in; it may in a verb, as 乡村振兴 does. */
const open = /^(?:d|ad|p|c|r|m|u|f)/;

/** The phrases of four and more characters in an article; `cut` cuts its text into words. */
export function phraseMentions(
  article: CheckedArticle,
  terms: readonly Term[],
  cut: (text: string) => readonly string[],
): Mention[] {
  return textsOf(article).flatMap((pair) =>
    besideTerms(pair.zh.text, terms)
      .flatMap((text) => phrasesIn(cut(text)))
      .map((phrase) => ({ phrase, slug: article.slug, pair })),
  );
}

function phrasesIn(words: readonly string[]): string[] {
  return words.flatMap((_, start) => {
    const found: string[] = [];
    for (let count = 1; count <= mostWords && start + count <= words.length; count += 1) {
      const parts = words.slice(start, start + count);
      if (isPhrase(parts)) found.push(parts.join(''));
    }
    return found;
  });
}

function isPhrase(words: readonly string[]): boolean {
  const { length } = words.join('');
  return (
    length >= fewest &&
    length <= most &&
    words.every((word) => han.test(word)) &&
    words.some((word) => levelOf(word) > ordinary) &&
    !words.slice(0, -1).some((word) => joining.test(wordClass(word) ?? '')) &&
    !open.test(wordClass(words.at(-1) ?? '') ?? '')
  );
}
