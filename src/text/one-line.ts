const unfit = /[\p{Cc}\u2028\u2029\uFFFE\uFFFF]+/gu;

/**
 * A text as one line that any format of lines or XML 1.0 can hold: tabs, line breaks and other
 * control characters become a space, halves of a pair become U+FFFD: `一\t二` → `一 二`.
 */
export function oneLine(text: string): string {
  return text.toWellFormed().replace(unfit, ' ');
}
