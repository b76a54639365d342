/** The first senses of a word, as many as there is room for: at least one. */
export function firstSenses(
  senses: readonly string[],
  most: { senses: number; letters: number },
): string[] {
  let letters = 0;
  const end = senses.slice(0, most.senses).findIndex((sense, index) => {
    letters += sense.length;
    return index > 0 && letters > most.letters;
  });
  return senses.slice(0, end === -1 ? most.senses : end);
}
