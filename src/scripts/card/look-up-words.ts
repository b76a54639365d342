import type { CardEntry, Cards } from '../../vocabulary/cards-of.ts';
import type { Asked } from './asked.ts';
import { cardsNear } from './cards-near.ts';

/** A word with what its card shows. */
export interface Word extends CardEntry {
  text: string;
  /** The words it is made of, where that says more. */
  inParts: readonly Word[];
}

/** What is found of a word: itself, and the compounds it is part of, the shortest first. */
export interface Found {
  word?: Word;
  wholes: readonly Word[];
}

/** Looks up a word of the text; it is not found if no card has it. Fails if cards cannot be loaded. */
export async function lookUpWords(
  { text = '', syllables, stretches }: Asked,
  target: HTMLElement,
): Promise<Found> {
  for (const load of cardsNear(target)) {
    const cards = await load();
    const own = bestOf(cards[text], syllables);
    if (own === undefined) continue;
    return {
      word: withParts(text, own, cards),
      wholes: stretches.flatMap((stretch) => {
        const entry = cards[stretch]?.find(({ compound }) => compound);
        return entry === undefined ? [] : withParts(stretch, entry, cards);
      }),
    };
  }
  return { wholes: [] };
}

/** Of words written alike, the one that is read so here. */
function bestOf(entries: CardEntry[] | undefined, syllables: readonly string[]) {
  const reading = lettersOf(syllables.join(''));
  return entries?.find(({ pinyin }) => lettersOf(pinyin) === reading) ?? entries?.[0];
}

function lettersOf(pinyin: string): string {
  return pinyin.replace(/\P{L}/gu, '').toLowerCase();
}

function withParts(text: string, entry: CardEntry, cards: Cards): Word {
  const inParts = (entry.parts ?? []).flatMap((part) => {
    const [first] = cards[part] ?? [];
    return first === undefined ? [] : { ...first, text: part, inParts: [] };
  });
  return { ...entry, text, inParts };
}
