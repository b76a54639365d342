import { convert } from 'pinyin-pro';
import { joinSyllables } from '../language/pinyin-syllables.ts';

/** Pinyin written with numbers, syllable by syllable: `'nu:3 er2'` → `['nǚ', 'ér']`. */
export function markTones(numbered: string): string[] {
  return numbered.replaceAll('u:', 'ü').replaceAll('U:', 'Ü').trim().split(/\s+/).map(markTone);
}

/** Pinyin written with numbers as running text, a new word at each capital: `'Chang2 chun1 Shi4'` → `Chángchūn Shì`. */
export function spellNumbered(numbered: string): string {
  const words: string[][] = [];
  for (const syllable of markTones(numbered)) {
    const last = words.at(-1);
    if (last === undefined || !/^\p{Ll}/u.test(syllable)) words.push([syllable]);
    else last.push(syllable);
  }
  return words.map(joinSyllables).join(' ');
}

function markTone(syllable: string): string {
  if (!/^\p{L}+[1-5]$/u.test(syllable)) return syllable;
  if (syllable.endsWith('5')) return syllable.slice(0, -1);
  const [initial = '', ...rest] = convert(syllable.toLowerCase());
  return (/^\p{Lu}/u.test(syllable) ? initial.toUpperCase() : initial) + rest.join('');
}
