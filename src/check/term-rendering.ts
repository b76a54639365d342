import { findTerms, renderedTerms } from '../article/find-terms.ts';
import type { Term } from '../article/terms.ts';
import { newBridge } from './new-bridge.ts';
import type { PlacedPair } from './placed-text.ts';
import type { Problem, PairRule } from './rule.ts';

/**
 * Wherever a term or name occurs the English has one of its renderings; a line in doubt may be the English of
 * another.
 */
export const termRendering: PairRule = {
  id: 'term-rendering',
  severity: 'error',
  why: {
    zh: '固定提法和专名处处同译，读者才认得出说的是同一件事。',
    en: 'A fixed phrase or a name that is rendered alike everywhere is known to be the same thing.',
  },
  advice: {
    zh: '照词表的译法改；译法确实不止一种的，补进 terms.yaml。词形变化不算不同。',
    en: 'Word it as the list has it. If there is another good rendering, add it to terms.yaml. Inflection does not count.',
  },
  examples: {
    fails: { en: 'The new crossing opened yesterday.', files: { '../terms.yaml': newBridge } },
    passes: { en: 'The new bridge opened yesterday.', files: { '../terms.yaml': newBridge } },
  },
  find: ({ articles, terms: { terms }, path }) =>
    articles.flatMap(({ pairs }) =>
      pairs
        .filter(({ kind }) => kind === 'title' || kind === 'heading' || kind === 'sentence')
        .filter(({ untranslated, inDoubt }) => !untranslated && !inDoubt)
        .flatMap((pair) =>
          notRendered(pair, terms).map(({ zh, en }): Problem => ({
            file: pair.en.file,
            line: pair.en.line,
            column: pair.en.column,
            subject: { at: pair.at, what: zh },
            found: `no rendering of ${zh}`,
            expected: en.map((rendering) => `“${rendering}”`).join(' or '),
            hint: `word it so, or add the rendering to ${path}/terms.yaml`,
          })),
        ),
    ),
};

function notRendered({ zh, en, heading }: PlacedPair, terms: readonly Term[]): Term[] {
  const english = heading ?? en.text;
  const occurring = new Set(findTerms(zh.text, terms).map(({ term }) => term));
  // Nearly all are worded as the list has them, which takes no look at the words.
  const others = [...occurring].filter((term) => !term.en.some((each) => hasWords(english, each)));
  if (others.length === 0) return [];
  const rendered = renderedTerms(english, terms);
  return others.filter((term) => !rendered.has(term));
}

const letter = /[\p{L}\p{N}]/u;

/** Whether a text has words as they are written, and not within longer ones. */
function hasWords(text: string, words: string): boolean {
  const at = text.indexOf(words);
  if (at === -1 || !letter.test(words.charAt(0)) || !letter.test(words.at(-1) ?? '')) return false;
  const end = at + words.length;
  return !letter.test(text.charAt(at - 1)) && !letter.test(text.charAt(end));
}
