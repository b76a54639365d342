const irregular = new Map(
  'built build, led lead, made make, took take, taken take, gave give, given give, grew grow, grown grow, held hold, kept keep, won win, fought fight, men man, women woman, children child'
    .split(', ')
    .map((entry): [string, string] => [
      entry.slice(0, entry.indexOf(' ')),
      entry.slice(entry.indexOf(' ') + 1),
    ]),
);
const stems = new Map<string, string>();

/** A word without its inflection, the same for all its forms and no word itself: `fighting`, `fights` → `fight`. */
export function stemOf(word: string): string {
  let stem = stems.get(word);
  if (stem === undefined) {
    const small = word.toLowerCase();
    stem = withoutEnding(irregular.get(small) ?? small);
    stems.set(word, stem);
  }
  return stem;
}

function withoutEnding(word: string): string {
  const one = word.length > 3 ? singular(word) : word;
  const base = one.replace(/(?<=[aeiouy].*)(?:(?<!e)ed|ing)$/u, '');
  const cut = base.length < 3 ? one : base;
  const undoubled = cut === one ? cut : cut.replace(/([bdgmnprt])\1$/u, '$1');
  return undoubled.length > 3 ? undoubled.replace(/e$/u, '').replace(/i$/u, 'y') : undoubled;
}

function singular(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|z)es$/u.test(word)) return word.slice(0, -2);
  return word !== 'news' && /[^siu]s$/u.test(word) ? word.slice(0, -1) : word;
}
