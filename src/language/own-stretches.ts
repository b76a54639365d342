import { parseStretch, standsAt, type Stretch } from './stretch.ts';
import type { Word } from './word.ts';

/** A piece of a sentence: words of the article's lexicon, or text that has still to be cut. */
export interface Piece<W extends Word> {
  text: string;
  words?: readonly W[];
}

/**
 * Makes the function that cuts a sentence at the stretches of an article's lexicon: from the left, of those that
 * begin at a place one that names its surroundings first, else the longest.
 */
export function createSplitter<W extends Word>(
  own: ReadonlyMap<string, readonly W[]>,
): (sentence: string) => Piece<W>[] {
  const stretches = stretchesOf(own).sort(
    ({ stretch: a }, { stretch: b }) =>
      contextOf(b) - contextOf(a) || b.text.length - a.text.length,
  );
  if (stretches.length === 0) return (sentence) => [{ text: sentence }];
  const byFirstUnit = Map.groupBy(stretches, ({ stretch }) => stretch.text.charCodeAt(0));
  const isFirst = new Uint8Array(0x10000);
  for (const unit of byFirstUnit.keys()) isFirst[unit] = 1;
  return (sentence) => {
    const pieces: Piece<W>[] = [];
    let end = 0;
    for (let at = 0; at < sentence.length; at += 1) {
      const unit = sentence.charCodeAt(at);
      if (isFirst[unit] === 0) continue;
      const found = byFirstUnit.get(unit)?.find(({ stretch }) => standsAt(stretch, sentence, at));
      if (found === undefined) continue;
      const { text } = found.stretch;
      if (at > end) pieces.push({ text: sentence.slice(end, at) });
      pieces.push({ text, words: found.words });
      end = at + text.length;
      at = end - 1;
    }
    if (end < sentence.length) pieces.push({ text: sentence.slice(end) });
    return pieces;
  };
}

function stretchesOf<W extends Word>(
  own: ReadonlyMap<string, readonly W[]>,
): { stretch: Stretch; words: readonly W[] }[] {
  return [...own].flatMap(([key, words]) => {
    const stretch = parseStretch(key);
    return stretch === undefined ? [] : [{ stretch, words }];
  });
}

function contextOf({ before, after }: Stretch): number {
  return before.length + after.length;
}
