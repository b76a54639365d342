import type { Pair } from './order.ts';
import type { Span } from './span.ts';

/** What parts two figures in both languages, so that their order is known: a way from one to the other, a whole and its part. */
interface Joint {
  zh: RegExp;
  en: RegExp;
  /** Whether the first figure has to be the smaller one. */
  rises?: true;
}

const change = '到|至|为|降|减|升|增|提高|上调|下调|缩短|扩大|达';
const way = new RegExp(`[由从自][^#]*#[^#]*(?:${change})[^#]*#`, 'u');
const whole = /#[^#]*(?:中|其中)[^#]*#/u;

/** Held against the text from the first figure’s clause to the second’s, the two figures as #. */
const keeping: readonly Joint[] = [
  { zh: way, en: /\bfrom [^#]*#[^#]*\bto [^#]*#/i },
  { zh: /#/u, en: /\bbetween [^#]*# ?[^#]{0,12}\band [^#]{0,4}#/i, rises: true },
  { zh: /#[初底末]? ?(?:至|到|[-–—~～]) ?#/u, en: /#[^#]{0,12}\b(?:to|until|through) #/ },
  {
    zh: /#[^#]*(?<!不)(?:[高低多少大小]于|超过|超出|不及)(?:[^#\d]|\d+[年月日])*#/u,
    en: /#[^#]*\b(?:(?:high|low|larg|small|great)er than\b|(?:than|exceed\w*|above|below) [a-z])[^#\d]*#/i,
  },
  {
    zh: /#[^#]*[，,][^#]*[比较][^#]*#/u,
    en: /#[^#]*,[^#]*#[^#]*\b(?:more|less|fewer|higher|lower) than\b/i,
  },
  {
    zh: /[比较][^#]*#[^#]*[，、；][^#]*[比较][^#]*#/u,
    en: /#[^#]* than [^#]*[,;][^#]*#[^#]* than /i,
  },
  {
    zh: /#[^#]*(?:其中|包括)[^#]*#/u,
    en: /#[^#]*\b(?:of which|of whom|including|among (?:them|which|whom))\b[^#]*#|#[^#]*# of them\b/i,
  },
  { zh: /#[^#（()）]*[（(][^#)）]*#/u, en: /#[^#()]*\([^#)]*#/ },
  { zh: whole, en: /\b(?:among|of|out of) (?:the |all )?#(?! (?:out )?of )[^#]*#/i },
];

const turning: readonly Joint[] = [
  { zh: way, en: /\bto #[^#]*\bfrom [^#]*#/i },
  { zh: way, en: /#(?:(?!\bto\b)[^#])*\bfrom (?:[a-z'’]+ ){0,3}[$€£¥]?#/i },
  { zh: whole, en: /(?:^|[ (])# (?:out )?of (?:the |all )?#/i },
  { zh: /#投 ?#中/u, en: /# (?:out )?of #/i },
];

/**
 * Whether the order of two figures, the first of the Chinese first, is wrong by something they stand on both sides
 * of: turned where both languages have one order, from 6 to 2, or not where theirs differ, “to 2 from 6”.
 */
export function breaksOrder(one: Pair, other: Pair, zh: string, en: string): boolean {
  const isTurned = one[1].reading.start > other[1].reading.start;
  const [first, second] = isTurned ? [other, one] : [one, other];
  const chinese = outline(zh, one[0].reading, other[0].reading);
  const english = outline(en, first[1].reading, second[1].reading);
  const joints = isTurned ? keeping : turning;
  const isRising = one[0].value < other[0].value;
  return joints
    .filter(({ rises }) => rises !== true || isRising)
    .some((joint) => joint.zh.test(chinese) && joint.en.test(english));
}

/** The two figures as #, with some words around them. */
function outline(text: string, one: Span, other: Span): string {
  const before = text.slice(Math.max(0, one.start - 30), one.start);
  const after = text.slice(other.end, other.end + 30);
  return `${before}#${text.slice(one.end, other.start)}#${after}`;
}
