const mark = /\p{M}/gu;
/** All that folding may change: Han characters of the main block are as they are. */
const foldable = /[A-Z]|[^\0-\x7f\u4e00-\u9fff]/gu;

/**
 * A text made alike for comparing, in as many UTF-16 units: letters small and without accents, full-width
 * forms narrow, apostrophes straight. `ＧＤＰ` → `gdp`, `Café’s` → `cafe's`.
 */
export function fold(text: string): string {
  return text.replace(foldable, (character) => {
    if (character === '’') return "'";
    const plain = character.normalize('NFKD').replace(mark, '').toLowerCase();
    return plain.length === character.length ? plain : character;
  });
}
