import { matchAt } from '../match-at.ts';
import type { Reading } from '../reading.ts';
import { readNumber } from './numerals.ts';

const countedBy = /数以((?:[十百千]?万|[十百千]?亿|[十百千])(?:[万亿])?)计/y;
const idiom = /(?<=成)([百千])[上成累]([百千万])/y;

/** A size told by a phrase: 数以万计 is tens of thousands, 成千上万 thousands or tens of thousands. */
export function readVagueSize(text: string, at: number): Reading[] | undefined {
  const counted = matchAt(countedBy, text, at);
  const match = counted ?? matchAt(idiom, text, at);
  if (match === null) return undefined;
  const sizes = match.slice(1).map((scale) => readNumber(scale, 0)?.value ?? 0);
  const [value = 0, ...others] = counted === null ? sizes.sort((a, b) => a - b) : sizes;
  const end = at + match[0].length;
  return [
    { start: at, end, kind: 'number', value, others, inDigits: false, vague: true, role: 'small' },
  ];
}
