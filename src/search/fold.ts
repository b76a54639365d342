const mark = /\p{M}/gu;

/**
 * A text made alike for comparing, in as many UTF-16 units: letters small and without accents, full-width
 * forms narrow, apostrophes straight. `ＧＤＰ` → `gdp`, `Café’s` → `cafe's`.
 */
export function fold(text: string): string {
  return text.replace(/[A-Z]|[^\0-\x7f]/gu, (character) => {
    if (character === '’') return "'";
    const plain = character.normalize('NFKD').replace(mark, '').toLowerCase();
    return plain.length === character.length ? plain : character;
  });
}
