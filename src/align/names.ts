const word = /\p{Lu}[\p{L}’']+/gu;
const possessive = /[’']s?$/u;
const apostrophe = /[’']/gu;
const mark = /\p{M}/gu;

/** The syllables of a Chinese text, without tone, ü as v: 长春 → `chang`, `chun`. */
export type Syllables = (text: string) => string[];

/** Words of an English text that may be names spelled in pinyin: `Nong’an’s market` → `nongan`. */
export function nameWords(english: string): string[] {
  return [...english.matchAll(word)].map(([found]) => inLetters(found));
}

/** A name in small letters alone: `Nong’an’s` → `nongan`. */
function inLetters(name: string): string {
  return name
    .replace(possessive, '')
    .replace(apostrophe, '')
    .replaceAll('ü', 'v')
    .normalize('NFD')
    .replace(mark, '')
    .toLowerCase();
}

/** Those of some names that Chinese syllables spell, two or more of them to a name. */
export function spelledNames(syllables: readonly string[], names: Iterable<string>): string[] {
  const starts = new Map<number, number>();
  let letters = '';
  for (const [index, syllable] of syllables.entries()) {
    starts.set(letters.length, index);
    letters += syllable;
  }
  starts.set(letters.length, syllables.length);
  return [...names].filter((name) => isSpelled(name, letters, starts));
}

function isSpelled(name: string, letters: string, starts: ReadonlyMap<number, number>): boolean {
  for (let at = letters.indexOf(name); at !== -1; at = letters.indexOf(name, at + 1)) {
    const [first, last] = [starts.get(at), starts.get(at + name.length)];
    if (first !== undefined && last !== undefined && last - first > 1) return true;
  }
  return false;
}
