import type { Quantity } from './quantity.ts';

/**
 * What a reader of either language makes of a stretch of text: a quantity, and what only the comparison
 * of two texts has to know.
 */
export interface Reading extends Omit<Quantity, 'text' | 'language'> {
  /**
   * `figure`; `small` for a number that languages drop and add freely (一个, “one”, “first”, “a”); `name` for
   * a number in a name or phrase, which is no figure but may face one in the other language.
   */
  role: 'figure' | 'small' | 'name';
  /** What else the same words may say: 增长两倍 is 2 or 3. */
  others?: readonly number[];
  /** Set where the words after it say that one more is meant: “three others”, 等4人. */
  among?: true;
}
