import { parseStretch, stretchPattern, type Stretch } from './stretch.ts';
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
  const firstCharacters = stretches.map(({ stretch }) => [...stretch.text][0] ?? '').join('');
  const anyStretch = new RegExp(
    `(?=[${firstCharacters}])(?:${stretches.map(({ stretch }) => stretchPattern(stretch)).join('|')})`,
    'gu',
  );
  const byText = Map.groupBy(stretches, ({ stretch }) => stretch.text);
  return (sentence) => {
    const pieces: Piece<W>[] = [];
    let end = 0;
    for (const match of sentence.matchAll(anyStretch)) {
      const found = byText
        .get(match[0])
        ?.find(({ stretch }) => standsAt(match.index, sentence, stretch));
      if (found === undefined) continue;
      pieces.push({ text: sentence.slice(end, match.index) });
      pieces.push({ text: match[0], words: found.words });
      end = match.index + match[0].length;
    }
    pieces.push({ text: sentence.slice(end) });
    return pieces.filter(({ text }) => text !== '');
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

function standsAt(at: number, sentence: string, { before, text, after }: Stretch): boolean {
  return sentence.endsWith(before, at) && sentence.startsWith(after, at + text.length);
}

function contextOf({ before, after }: Stretch): number {
  return before.length + after.length;
}
