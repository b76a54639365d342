import { wordAt, type Place } from './place.ts';

const kinds: readonly [kind: string, is: RegExp][] = [
  ['D', /[\d一二三四五六七八九十百千万亿两几多]/],
  ['H', /[\p{Script=Han}]/u],
  ['A', /[\p{L}\p{N}]/u],
];

/** What the model sees of a place: the characters around it, its word and the words beside it. */
export function features(place: Place): string[] {
  const { sentence, at, inWord } = place;
  const near = nearby(sentence, at);
  const [, before, after] = near;
  const word = wordAt(place, 0);
  const [kindBefore, kindAfter] = [kindOf(before), kindOf(after)];
  const edge = inWord === 0 ? 's' : inWord === word.length - 1 ? 'e' : 'm';
  const all = [
    'b',
    ...neighbours(near),
    `=${before}${after}`,
    `w${word}`,
    `p${wordAt(place, -1)}`,
    `n${wordAt(place, 1)}`,
    `o${Math.min(word.length, 3)}${edge}`,
    `c${kindBefore}${kindAfter}`,
    `k${kindBefore}`,
    `q${kindAfter}`,
  ];
  if (word.length === 1) all.push(`s-${before}`, `s+${after}`);
  return all;
}

/** What a phrase shows of its characters without a sentence around it: those of its own beside each. */
export function featuresInPhrase(phrase: string, at: number): string[] {
  const near = nearby(phrase, at);
  const [, before, after] = near;
  const all = [...neighbours(near), `=${before}${after}`];
  return all.filter((feature) => !feature.includes('^'));
}

type Near = readonly [twoBefore: string, before: string, after: string, twoAfter: string];

/** The two characters on either side of a place, ^ beyond the text. */
function nearby(text: string, at: number): Near {
  return [text[at - 2] ?? '^', text[at - 1] ?? '^', text[at + 1] ?? '^', text[at + 2] ?? '^'];
}

function neighbours([twoBefore, before, after, twoAfter]: Near): string[] {
  return [
    `-${before}`,
    `+${after}`,
    `<${twoBefore}`,
    `>${twoAfter}`,
    `(${twoBefore}${before}`,
    `)${after}${twoAfter}`,
  ];
}

const known = new Map<string, string>();

/** Number, Han, other letters, or the edge and punctuation. */
function kindOf(character: string): string {
  let kind = known.get(character);
  if (kind === undefined) {
    kind = kinds.find(([, is]) => is.test(character))?.[0] ?? 'P';
    known.set(character, kind);
  }
  return kind;
}
