const wide = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’—…·]/u;

/** How much of a Chinese character a Latin letter or a digit in Chinese text is worth. */
const narrow = 0.3;

/** How far English strays from the length one expects, for one character of Chinese. */
const variance = 4;

/** Degrees of freedom of Student’s t; a normal distribution would take a long rendering for none. */
const freedom = 5;

/** The length of a Chinese text in characters; Latin letters and digits count for less. */
export function chineseLength(text: string): number {
  let length = 0;
  for (const character of text)
    length += isCommonHan(character) || wide.test(character) ? 1 : narrow;
  return Math.max(length, 1);
}

/** Most characters are told without the pattern, which takes longer. */
function isCommonHan(character: string): boolean {
  const unit = character.charCodeAt(0);
  return unit >= 0x4e00 && unit <= 0x9fff;
}

/** The length of an English text in letters, digits and marks. */
export function englishLength(text: string): number {
  return Math.max(text.replace(/\s+/gu, '').length, 1);
}

/**
 * The cost (negative log likelihood) of English of a length beside Chinese of another: Gale and Church’s
 * measure (1993), a difference that grows with the root of the length, with heavier tails.
 * `ratio`: letters of English to a character.
 */
export function lengthCost(zh: number, en: number, ratio: number): number {
  const spread = variance * ratio * zh;
  const squared = (en - ratio * zh) ** 2 / spread;
  return ((freedom + 1) / 2) * Math.log(1 + squared / freedom) + Math.log(spread) / 2;
}
