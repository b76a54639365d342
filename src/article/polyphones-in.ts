import { isPolyphone } from '../language/polyphones.ts';
import type { Annotate, Word } from '../language/word.ts';
import { plainText } from '../markdown/plain-text.ts';
import { sectionsOf, sentenceId, type Article } from './model.ts';

/** A character in a clause of an article. */
export interface PolyphoneExample {
  article: string;
  section: string;
  /** The sentence's address within its section's page. */
  sentence: string;
  before: string;
  after: string;
}

/** One of the readings a character has, how often, and where first. */
export interface PolyphoneReading {
  syllable: string;
  count: number;
  example: PolyphoneExample;
}

/** A character that is read in several ways; its commonest reading first. */
export interface Polyphone {
  character: string;
  readings: readonly PolyphoneReading[];
}

/** An article, and how its sentences are read. */
export interface ReadArticle {
  article: Article;
  annotate: Annotate;
}

const mostBeside = 8;
const clauseEnd = /[^\p{Script=Han}\d.%]/u;

/** The characters that the articles' sentences have in several readings, the commonest first; capitals do not count. */
export function polyphonesIn(articles: readonly ReadArticle[]): Polyphone[] {
  const found = articles.flatMap(placesIn);
  return [...Map.groupBy(found, ({ character }) => character)]
    .map(([character, places]) => ({ character, places, readings: readingsOf(places) }))
    .filter(({ readings }) => readings.length > 1)
    .sort((a, b) => b.places.length - a.places.length)
    .map(({ character, readings }) => ({ character, readings }));
}

interface ReadPlace {
  character: string;
  syllable: string;
  example: PolyphoneExample;
}

function readingsOf(places: readonly ReadPlace[]): PolyphoneReading[] {
  return [...Map.groupBy(places, ({ syllable }) => syllable)]
    .flatMap(([syllable, same]) => {
      const [first] = same;
      return first ? [{ syllable, count: same.length, example: first.example }] : [];
    })
    .sort((a, b) => b.count - a.count);
}

/** Every character of an article's sentences that may be read in several ways. */
function placesIn({ article, annotate }: ReadArticle): ReadPlace[] {
  return sectionsOf(article).flatMap(({ slug: section, paragraphs }) =>
    paragraphs.flatMap((pairs, paragraph) =>
      pairs.flatMap(({ zh }, line) => {
        const sentence = sentenceId(paragraph, line);
        return readPlaces(annotate(plainText(zh))).map(({ beside, ...place }) => ({
          ...place,
          example: { article: article.slug, section, sentence, ...beside },
        }));
      }),
    ),
  );
}

interface WordPlace {
  character: string;
  syllable: string;
  /** The clause it stands in, as far as it is shown. */
  beside: Pick<PolyphoneExample, 'before' | 'after'>;
}

function readPlaces(words: readonly Word[]): WordPlace[] {
  return words.flatMap(({ text, pinyin = [] }, index) => {
    const characters = [...text];
    if (!characters.some(isPolyphone)) return [];
    const before = nearest(words.slice(0, index).reverse()).reverse().join('');
    const after = nearest(words.slice(index + 1)).join('');
    return pinyin.flatMap((syllable, inWord) => {
      const character = characters[inWord] ?? '';
      if (!isPolyphone(character)) return [];
      const beside = {
        before: before + characters.slice(0, inWord).join(''),
        after: characters.slice(inWord + 1).join('') + after,
      };
      return [{ character, syllable: syllable.toLowerCase(), beside }];
    });
  });
}

/** The nearest words of a clause, up to some characters. */
function nearest(words: readonly Word[]): string[] {
  const texts: string[] = [];
  for (const { text } of words) {
    const length = [...texts.join(''), ...text].length;
    if (clauseEnd.test(text) || length > mostBeside) break;
    texts.push(text);
  }
  return texts;
}
