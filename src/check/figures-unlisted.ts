import type { Figures } from '../article/figures.ts';
import { termSpans } from '../article/term-spans.ts';
import type { Term } from '../article/terms.ts';
import type { Span } from '../figures/span.ts';
import { matchFigures } from '../numbers/match-figures.ts';
import { languages, type Language } from '../text/language.ts';
import type { CheckedArticle } from './checked-content.ts';
import { bridgeLanes, bridgeLength, withFigures } from './figures-example.ts';
import { placeIn, type PlacedPair } from './placed-text.ts';
import type { Problem, Rule } from './rule.ts';

/** Where an article's figures are listed, all of them are, or they are set aside with the reason. */
export const figuresUnlisted: Rule = {
  id: 'figures-unlisted',
  severity: 'error',
  why: {
    zh: '数字页说是全部数字，就要一个不漏。',
    en: 'The page of numbers says that it has them all, so none may be missing.',
  },
  advice: {
    zh: '写进 figures.yaml 的 figures；名称、序数里的数字，写进 aside，说明理由。',
    en: 'List it under figures in figures.yaml; a number within a name or an ordinal goes under aside, with the reason.',
  },
  examples: { fails: withFigures(bridgeLength), passes: withFigures(bridgeLength + bridgeLanes) },
  find: ({ articles, terms: { terms } }) =>
    articles.flatMap((content) => {
      const { article, pairs } = content;
      const { figures } = article ?? {};
      return figures === undefined
        ? []
        : [
            ...pairs
              .filter(({ kind }) => kind === 'sentence')
              .flatMap((pair) => unlistedIn(pair, figures, terms, content.path)),
            ...asideOfNothing(content, figures),
          ];
    }),
};

function unlistedIn(
  pair: PlacedPair,
  { figures, aside }: Figures,
  terms: readonly Term[],
  path: string,
): Problem[] {
  const listed = figures.filter(({ at }) => at === pair.at);
  const spans = termSpans(pair.zh.text, pair.en.text, terms);
  const set = aside.flatMap(({ numbers }) => numbers).filter(({ at }) => at === pair.at);
  return languages.flatMap((language) => {
    const { text } = pair[language];
    const words = set.flatMap((number) => number[language] ?? []);
    const covered = words.flatMap((word) => placesOf(word, text));
    const { found, left } = matchFigures(listed, text, language, spans[language]);
    // What is listed wrongly is told by another rule.
    if (found.includes(undefined)) return [];
    return left
      .filter(({ start, end }) => !covered.some((at) => at.start < end && start < at.end))
      .map(({ start, end }) => ({
        ...placeIn(pair[language], start),
        subject: { at: pair.at, what: text.slice(start, end) },
        found: `“${text.slice(start, end)}”, which ${path}/figures.yaml does not have`,
        expected: 'each figure listed there once',
        hint: `list it at ${pair.at}, or set it aside with the reason`,
      }));
  });
}

/** Numbers set aside that their sentence does not have. */
function asideOfNothing({ path, pairs, figureAt }: CheckedArticle, { aside }: Figures): Problem[] {
  return aside.flatMap(({ numbers }, index) =>
    numbers.flatMap((number, place) => {
      const pair = pairs.find(({ kind, at }) => kind === 'sentence' && at === number.at);
      return languages
        .filter((language: Language) => {
          const words = number[language];
          return words !== undefined && pair?.[language].text.includes(words) !== true;
        })
        .map((language) => ({
          file: `${path}/figures.yaml`,
          ...figureAt(['aside', index, 'numbers', place, language]),
          found: `“${number[language] ?? ''}” at ${number.at}`,
          expected: 'words of the sentence there',
        }));
    }),
  );
}

function placesOf(word: string, text: string): Span[] {
  return [...text.matchAll(new RegExp(RegExp.escape(word), 'gu'))].map(({ index }) => ({
    start: index,
    end: index + word.length,
  }));
}
