import type { Language } from '../../text/language.ts';
import type { PairedArticle } from '../checked-content.ts';
import type { PlacedText } from '../placed-text.ts';
import type { Problem, PairRule } from '../rule.ts';
import { textBlocks } from './text-blocks.ts';
import { problemAt, type Slip } from './text-rule.ts';
import { unpairedIn, type Unpaired } from './unpaired-in.ts';

/** Quotes and brackets open and close, each pair within its paragraph. */
export const pairedMarks: PairRule = {
  id: 'mark-unpaired',
  severity: 'error',
  why: {
    zh: '引号、括号不成对或方向反了，引的是谁的话、话到哪里为止，就说不清了。',
    en: 'Where a quote or bracket has no partner or is turned the wrong way, nobody can tell whose words these are and where they end.',
  },
  advice: {
    zh: '补上缺的一半，或把方向改过来。引文跨段时，每段开头用前引号，末段才用后引号。',
    en: 'Add the missing half, or turn the mark round. A quotation of several paragraphs opens anew in each and closes in the last.',
  },
  examples: {
    fails: {
      zh: '居民说：“桥真好。\n来年“还要修路。',
      en: 'Residents said: “What a fine bridge.\nNext year” a road will be built.',
    },
    passes: {
      zh: '居民说：“桥真好。\n来年”还要修路。',
      en: 'Residents said: “What a fine bridge.\nNext year” a road will be built.',
    },
  },
  find: ({ articles }) => articles.flatMap(problemsIn),
};

function problemsIn({ pairs }: PairedArticle): Problem[] {
  return (['zh', 'en'] as const).flatMap((language) => {
    const blocks = textBlocks(pairs, language);
    return blocks.flatMap((block, index) => unpairedOf(block, blocks[index + 1], language));
  });
}

/** What stays open at the end of a paragraph may be opened anew by the next one. */
function unpairedOf(
  block: readonly PlacedText[],
  next: readonly PlacedText[] | undefined,
  language: Language,
): Problem[] {
  const following = next?.[0]?.text ?? '';
  return unpairedIn(
    block.map(({ text }) => text),
    language,
  )
    .filter(({ mark, atEnd }) => !(atEnd && following.startsWith(mark)))
    .flatMap((unpaired) => {
      const placed = block[unpaired.text];
      return placed === undefined ? [] : [problemAt(placed, slipOf(unpaired))];
    });
}

function slipOf({ at, mark, partner, isTurned }: Unpaired): Slip {
  if (isTurned) return { at, what: mark, found: `${mark} turned the wrong way`, expected: partner };
  return {
    at,
    what: mark,
    found: `${mark} without its partner`,
    expected: `${partner} in the same paragraph`,
  };
}
