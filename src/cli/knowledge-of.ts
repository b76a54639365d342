import type { Knowledge } from '../align/anchors.ts';
import type { Content } from '../article/content.ts';
import { findRenderings, findTerms } from '../article/find-terms.ts';
import { createAnnotator } from '../language/annotate.ts';
import { plainSyllable } from '../language/pinyin-syllables.ts';

/** What the content says that Chinese and English have in common: readings, names and terms. */
export function knowledgeOf({ lexicon, terms: { terms } }: Content): Knowledge {
  const annotate = createAnnotator({ general: lexicon });
  const known = new Map<string, string[]>();
  const syllables = (text: string): string[] =>
    annotate(text).flatMap(({ text: word, pinyin }) =>
      pinyin === undefined ? [word] : pinyin.map(spelled),
    );
  return {
    syllables: (text) => {
      const found = known.get(text) ?? syllables(text);
      known.set(text, found);
      return found;
    },
    terms: {
      zh: (text) => findTerms(text, terms).map(({ term }) => term.id),
      en: (text) =>
        // One by one, as the rendering of one may be part of another's.
        terms.filter((term) => findRenderings(text, [term]).length > 0).map(({ id }) => id),
    },
  };
}

/** A syllable as names in English texts have it. */
function spelled(syllable: string): string {
  return plainSyllable(syllable).replaceAll('ü', 'v');
}
