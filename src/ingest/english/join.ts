const hyphen = /([\p{L}\p{N}-]*\p{L})[-\u00ad]$/u;
const firstWord = /^\p{Ll}+/u;

/**
 * Joins the lines of a paragraph. A word divided at a line’s end is made whole, unless the text has it
 * with a hyphen elsewhere, or what follows is a word by itself: `state-` `owned` stays `state-owned`.
 */
export function joinEnglish(lines: readonly string[], text: string): string {
  return lines.reduce((joined, line) => {
    const before = hyphen.exec(joined)?.[1];
    const after = firstWord.exec(line)?.[0];
    if (before === undefined || after === undefined) return `${joined} ${line}`;
    const isSoft = joined.endsWith('\u00ad');
    if (!isSoft && keepsHyphen(before, after, text)) return joined + line;
    return joined.slice(0, -1) + line;
  });
}

function keepsHyphen(before: string, after: string, text: string): boolean {
  const has = (word: string): boolean =>
    new RegExp(`(?<!\\p{L}|-\\n)${RegExp.escape(word)}(?!\\p{L})`, 'iu').test(text);
  if (/[\p{N}-]/u.test(before) || has(`${before}-${after}`)) return true;
  return !has(before + after) && has(after);
}
