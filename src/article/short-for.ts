/**
 * Whether a rendering is a full form or shortens it: by words left out (`River Bank` for `River Town Bank`), or to
 * the capitals its words begin with (`RTB`).
 */
export function isShortFor(rendering: string, full: string): boolean {
  const fullWords = wordsOf(full);
  const capitals = (full.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('');
  if (rendering.length > 1 && rendering === capitals) return true;
  let at = -1;
  return wordsOf(rendering).every((word) => {
    at = fullWords.indexOf(word, at + 1);
    return at !== -1;
  });
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? [];
}
