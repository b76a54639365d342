import type { Place } from '../../text/strings-in.ts';
import { startingWords } from './starting-words.ts';

/** The first two letters that words begin with at which something begins that is read; 0 for no second one. */
const beginnings = new Set(
  Array.from(startingWords, (word) => pairOf(word.charCodeAt(0), word.charCodeAt(1) || 0)),
);
/**
 * The next digit, decimal without a whole, or word at a place or after it, words left out with which nothing begins
 * that is read, as nearly all are. `lower` is the text in lower case.
 */
export function nextToken(text: string, lower: string, from: number): Place | undefined {
  for (let start = from; start < lower.length; start += 1) {
    const unit = lower.charCodeAt(start);
    if (isDigit(unit)) return { start, end: start + 1 };
    if (isLetter(unit)) {
      let end = start + 1;
      while (isLetter(lower.charCodeAt(end))) end += 1;
      if (!isPassedOver(text, lower, start, end)) return { start, end };
      start = end - 1;
      // A point after letters parts them from a number: No.12.
    } else if (unit === point && isDigit(lower.charCodeAt(start + 1))) {
      if (!isLetter(lower.charCodeAt(start - 1))) return { start, end: start + 2 };
    }
  }
  return undefined;
}

const [hyphen, point] = [0x2d, 0x2e];

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** Whether it is a letter from a to z; text in lower case has no others of these. */
function isLetter(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

function isPassedOver(text: string, lower: string, start: number, end: number): boolean {
  const second = end === start + 1 ? 0 : lower.charCodeAt(start + 1);
  const mayBegin =
    beginnings.has(pairOf(lower.charCodeAt(start), second)) &&
    startingWords.has(lower.slice(start, end));
  return (
    !mayBegin &&
    !isRoman(text.charCodeAt(start)) &&
    !mayJoin(text.charCodeAt(end)) &&
    !(text.charCodeAt(end) === point && text.startsWith('www', start))
  );
}

/** Whether Roman numbers begin with a letter: I, V or X. */
function isRoman(unit: number): boolean {
  return unit === 0x49 || unit === 0x56 || unit === 0x58;
}

/** Whether what follows a word may make it the beginning of a name with numbers. */
function mayJoin(unit: number): boolean {
  return unit === hyphen || isDigit(unit);
}

function pairOf(first: number, second: number): number {
  return first * 128 + second;
}
