import type { Term } from '../../article/terms.ts';
import { countHan } from '../../text/characters.ts';
import type { CheckedArticle } from '../checked-content.ts';
import type { PlacedPair } from '../placed-text.ts';
import { quotedIn } from '../quoted-in.ts';
import { besideTerms, textsOf, type Mention } from './mention.ts';

/** Fewer may be any word; more, or marks that end a sentence, are somebody’s words. */
const fewestHan = 2;
const mostHan = 16;
const speech = /[。！？…]/u;

/** The phrases in quotes in an article, with what the English has in quotes where it has as many. */
export function quotedMentions(article: CheckedArticle, terms: readonly Term[]): Mention[] {
  return textsOf(article).flatMap((pair) => mentionsIn(pair, article.slug, terms));
}

function mentionsIn(pair: PlacedPair, slug: string, terms: readonly Term[]): Mention[] {
  const chinese = quotedIn(pair.zh.text);
  const english = pair.untranslated ? [] : quotedIn(pair.en.text);
  return chinese
    .map(({ text }, index) => ({
      phrase: text,
      slug,
      pair,
      english: chinese.length === english.length ? english[index]?.text : undefined,
    }))
    .filter(({ phrase }) => isPhrase(phrase))
    .filter(({ phrase }) => besideTerms(phrase, terms).length === 1);
}

function isPhrase(text: string): boolean {
  const length = countHan(text);
  return length >= fewestHan && length <= mostHan && !speech.test(text);
}
