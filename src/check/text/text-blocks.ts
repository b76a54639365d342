import type { Language } from '../../text/language.ts';
import type { PlacedPair, PlacedText } from '../placed-text.ts';

/** Texts that are read as one: the sentences of a paragraph; every other text by itself. */
export function textBlocks(pairs: readonly PlacedPair[], language: Language): PlacedText[][] {
  const blocks: PlacedText[][] = [];
  let last: PlacedPair | undefined;
  for (const pair of pairs) {
    const continues =
      pair.paragraph !== undefined &&
      pair.paragraph === last?.paragraph &&
      pair.section === last.section;
    const block = continues ? blocks.at(-1) : undefined;
    if (block === undefined) blocks.push([pair[language]]);
    else block.push(pair[language]);
    last = pair;
  }
  return blocks;
}
