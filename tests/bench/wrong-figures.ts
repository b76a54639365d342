import { quantitiesIn } from '../../src/figures/quantities-in.ts';
import type { Quantity } from '../../src/figures/quantity.ts';

/** How a figure of a good translation is made wrong. */
export const slips = [
  'digit',
  'magnitude',
  'omission',
  'swap',
  'scale',
  'share',
  'measure',
  'currency',
  'ordinal',
  'word',
  'turned bound',
] as const;

export type Slip = (typeof slips)[number];

/** A translation with one figure made wrong. */
export interface WrongFigure {
  slip: Slip;
  en: string;
}

const number = /\d[\d,]*(?:\.\d+)?/;

/** Words beside a figure that make it another, each in the place of the one before it. */
const wrongWords: readonly (readonly [slip: Slip, words: readonly string[]])[] = [
  ['scale', ['million', 'billion', 'trillion']],
  ['share', ['percentage points', 'percent']],
  ['share', ['percentage point', 'percent']],
  ['measure', ['kilometers', 'miles']],
  ['measure', ['hectares', 'mu']],
  ['measure', ['months', 'years', 'days']],
  ['currency', ['yuan', 'U.S. dollars', 'euros']],
  ['ordinal', ['first', 'second', 'third', 'fourth', 'fifth']],
  ['word', ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven']],
  ['word', ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']],
  ['turned bound', ['more than', 'less than']],
  ['turned bound', ['nearly', 'more than']],
];

/** Numbers from 0 to 1 in an order that the seed fixes (a linear congruential generator). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** Every figure in digits of a translation made wrong in each way, one at a time. */
export function wrongFigures(en: string, random: () => number): WrongFigure[] {
  const figures = quantitiesIn(en, 'en').filter(({ inDigits }) => inDigits);
  const wrong = figures.flatMap((figure, index): WrongFigure[] => [
    { slip: 'digit', en: withDigit(en, figure, random) },
    { slip: 'magnitude', en: withMagnitude(en, figure, random) },
    { slip: 'omission', en: en.slice(0, figure.start) + en.slice(figure.end) },
    { slip: 'swap', en: withSwap(en, figure, figures[index + 1]) },
  ]);
  return [...wrong, ...wordSlips(en)].filter((each) => each.en !== en);
}

/** Every word of the table but the last of its row made the next of it; the last the one before. */
function wordSlips(en: string): WrongFigure[] {
  return wrongWords.flatMap(([slip, words]) =>
    words.flatMap((word, index): WrongFigure[] => {
      const other = words[index + 1] ?? words[index - 1] ?? word;
      const places = en.matchAll(new RegExp(`(?<![\\w-])${word}(?![\\w-])`, 'gi'));
      return [...places].map(({ index: at }) => ({
        slip,
        en: en.slice(0, at) + other + en.slice(at + word.length),
      }));
    }),
  );
}

/** One digit becomes another; the first one never 0. */
function withDigit(en: string, { start, text }: Quantity, random: () => number): string {
  const digits = [...text.matchAll(/\d/g)];
  const digit = digits[Math.floor(random() * digits.length)];
  if (digit === undefined) return en;
  const changed = (Number(digit[0]) + 1 + Math.floor(random() * 8)) % 10;
  if (changed === 0 && digit === digits[0]) return en;
  const at = start + digit.index;
  return `${en.slice(0, at)}${String(changed)}${en.slice(at + 1)}`;
}

const countable = new Set<Quantity['kind']>(['number', 'percent', 'points', 'money', 'measure']);

/** Ten times as much or a tenth. */
function withMagnitude(en: string, figure: Quantity, random: () => number): string {
  const found = number.exec(figure.text);
  if (found === null || !countable.has(figure.kind)) return en;
  const value = Number(found[0].replaceAll(',', '')) * (random() < 0.5 ? 10 : 0.1);
  const at = figure.start + found.index;
  return en.slice(0, at) + String(Number(value.toPrecision(10))) + en.slice(at + found[0].length);
}

/** A number in the place of the next, and the other way round. */
function withSwap(en: string, one: Quantity, other: Quantity | undefined): string {
  const [first, second] = [number.exec(one.text), number.exec(other?.text ?? '')];
  if (first === null || second === null || other === undefined) return en;
  if (other.start < one.end || first[0] === second[0]) return en;
  const [firstAt, secondAt] = [one.start + first.index, other.start + second.index];
  return [
    en.slice(0, firstAt),
    second[0],
    en.slice(firstAt + first[0].length, secondAt),
    first[0],
    en.slice(secondAt + second[0].length),
  ].join('');
}
