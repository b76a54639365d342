import { countHan } from '../text/characters.ts';
import type { PairedArticle } from './checked-content.ts';
import type { PlacedPair } from './placed-text.ts';
import type { Problem, PairRule } from './rule.ts';

/** Shorter ones, such as 是的, mean what the text around them makes of them. */
const fewestHan = 4;

const zh = '新桥昨日通车。\n居民十分高兴。\n新桥昨日通车。';

/** A sentence, or a clause of a heading, that recurs in an article recurs in its English. */
export const sentenceRenderings: PairRule = {
  id: 'sentence-renderings',
  severity: 'error',
  why: {
    zh: '原文一字不差地重复，译文却变了样，读者会以为说的是两回事。',
    en: 'Where the Chinese says a thing again word for word and the English does not, it seems to say something else.',
  },
  advice: {
    zh: '两处译文取其一；上下文不同、确须另译的，写一条豁免。',
    en: 'Take one of the two for both. Where the text around it asks for other words, waive the rule there.',
  },
  examples: {
    fails: {
      zh,
      en: 'The new bridge opened yesterday.\nResidents were happy.\nYesterday traffic began on the new bridge.',
    },
    passes: {
      zh,
      en: 'The new bridge opened yesterday.\nResidents were happy.\nThe new bridge opened yesterday.',
    },
  },
  find: ({ articles }) => articles.flatMap(problemsIn),
};

function problemsIn({ pairs }: PairedArticle): Problem[] {
  const compared = pairs
    .filter(({ kind }) => kind === 'heading' || kind === 'sentence')
    .filter(({ untranslated, inDoubt }) => !untranslated && !inDoubt)
    .filter((pair) => countHan(pair.zh.text) >= fewestHan);
  // A headline is worded otherwise than a sentence.
  const alike = Map.groupBy(compared, ({ kind, zh: { text } }) => `${kind} ${withoutEnd(text)}`);
  return [...alike.values()].flatMap(([first, ...later]) =>
    first === undefined
      ? []
      : later
          .filter(({ en }) => worded(en.text) !== worded(first.en.text))
          .map((pair) => problem(pair, first)),
  );
}

function problem({ at, zh: { text }, en }: PlacedPair, { en: first }: PlacedPair): Problem {
  const { file, line, column } = en;
  return {
    file,
    line,
    column,
    subject: { at, what: text },
    found: `another English of “${text}”`,
    expected: `“${first.text}”, as at ${first.file}:${first.line}:${first.column}`,
  };
}

/** What counts of the wording: not the case of its first letter, nor the mark it ends in. */
function worded(text: string): string {
  const sentence = withoutEnd(text);
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

function withoutEnd(text: string): string {
  return text.trim().replace(/[.!?;:,…。！？；：，]+$/u, '');
}
