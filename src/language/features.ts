import { wordAt, type Place } from './place.ts';

/** What the model sees of a place: the characters around it, its word and the words beside it. */
export function features(place: Place): string[] {
  const { sentence, at, inWord } = place;
  const near = (distance: number): string => sentence[at + distance] ?? '^';
  const word = wordAt(place, 0);
  const before = near(-1);
  const after = near(1);
  const edge = inWord === 0 ? 's' : inWord === word.length - 1 ? 'e' : 'm';
  const all = [
    'b',
    `-${before}`,
    `+${after}`,
    `<${near(-2)}`,
    `>${near(2)}`,
    `(${near(-2)}${before}`,
    `)${after}${near(2)}`,
    `=${before}${after}`,
    `w${word}`,
    `p${wordAt(place, -1)}`,
    `n${wordAt(place, 1)}`,
    `o${Math.min(word.length, 3)}${edge}`,
  ];
  return word.length > 1 ? all : [...all, `s-${before}`, `s+${after}`];
}
