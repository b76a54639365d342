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

const mostBeside = 8;
const clauseEnd = /[^\p{Script=Han}\d.%]/u;

/** A character in an article that may be read in several ways, with the readings it has there. */
export type PolyphoneTally = Polyphone;

/** The characters of an article’s sentences that may be read in several ways, in order; capitals do not count. */
export function tallyPolyphones(article: Article, annotate: Annotate): PolyphoneTally[] {
  const places = placesIn(article, annotate);
  return [...Map.groupBy(places, ({ character }) => character)].map(([character, own]) => ({
    character,
    readings: [...Map.groupBy(own, ({ syllable }) => syllable)].flatMap(([syllable, same]) => {
      const [first] = same;
      return first ? [{ syllable, count: same.length, example: first.example }] : [];
    }),
  }));
}

/** The characters that articles have in several readings, the commonest first. */
export function polyphonesIn(articles: readonly (readonly PolyphoneTally[])[]): Polyphone[] {
  return [...Map.groupBy(articles.flat(), ({ character }) => character)]
    .map(([character, tallies]) => {
      const readings = addUp(tallies.flatMap((tally) => tally.readings));
      return { character, readings, count: countOf(readings) };
    })
    .filter(({ readings }) => readings.length > 1)
    .sort((a, b) => b.count - a.count)
    .map(({ character, readings }) => ({ character, readings }));
}

/** The same readings of several articles as one each, with the first example; the commonest first. */
function addUp(readings: readonly PolyphoneReading[]): PolyphoneReading[] {
  return [...Map.groupBy(readings, ({ syllable }) => syllable)]
    .flatMap(([, same]) => {
      const [first] = same;
      return first ? [{ ...first, count: countOf(same) }] : [];
    })
    .sort((a, b) => b.count - a.count);
}

function countOf(readings: readonly PolyphoneReading[]): number {
  return readings.reduce((sum, { count }) => sum + count, 0);
}

interface ReadPlace {
  character: string;
  syllable: string;
  example: PolyphoneExample;
}

/** Every character of an article's sentences that may be read in several ways. */
function placesIn(article: Article, annotate: Annotate): ReadPlace[] {
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
