import type { Language } from '../text/language.ts';
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
  /** Of a time: which half of the day it is surely in. */
  half?: 'morning' | 'afternoon';
  /** Of a percentage: set where what is beyond a hundred may be told, 是平日的151% and “51 percent more”. */
  beyond?: true;
  /** Set where it counts some besides those named, as 等4人 and “three others” do in their ways. */
  among?: true;
}

/** The quantity of a reading, with the words of the text it stands in. */
export function quantityOf(reading: Reading, text: string, language: Language): Quantity {
  const { start, end, kind, value, to, unit, bound, date, inDigits, vague } = reading;
  return {
    start,
    end,
    text: text.slice(start, end),
    language,
    kind,
    value,
    ...(to !== undefined && { to }),
    ...(unit !== undefined && { unit }),
    ...(bound !== undefined && { bound }),
    ...(date !== undefined && { date }),
    inDigits,
    ...(vague && { vague }),
  };
}
