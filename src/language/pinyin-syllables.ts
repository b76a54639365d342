import { pinyin } from 'pinyin-pro';

const toneMarks = /[\u0300\u0301\u0304\u030C]/g;
const vowelStart = /^[aoe]/;
const separator = /^['’-]/;
/** The same few syllables are asked for over and over, and normal forms take their time. */
const plainSyllables = new Map<string, string>();
const plainReadingsOf = new Map<string, readonly string[]>();

/** A syllable without tone and capital, the diaeresis kept: `Cháng` → `chang`, `nǚ` → `nü`. */
export function plainSyllable(syllable: string): string {
  let plain = plainSyllables.get(syllable);
  if (plain === undefined) {
    plain = syllable.normalize('NFD').replace(toneMarks, '').normalize('NFC').toLowerCase();
    plainSyllables.set(syllable, plain);
  }
  return plain;
}

/** Whether a syllable starts with a capital, as names do; nothing does not. */
export function isCapitalized(syllable: string | undefined): boolean {
  return syllable !== undefined && /^\p{Lu}/u.test(syllable);
}

/**
 * The syllables of one word joined as GB/T 16159-2012 spells it, an apostrophe before a, o and e and
 * a hyphen before a capital and between the pairs of AABB: `['Xī', 'ān']` → `Xī'ān`,
 * `['Zhōng', 'Hán']` → `Zhōng-Hán`, 清清楚楚 → `qīngqīng-chǔchǔ`.
 */
export function joinSyllables(syllables: readonly string[]): string {
  return spellSyllables(syllables).join('');
}

/**
 * The syllables of one word with the marks that join them: an apostrophe belongs to the syllable after it, a hyphen
 * to the one before, as at the end of a line: `['Jīng', 'Jīn', 'Jì']` → `['Jīng-', 'Jīn-', 'Jì']`.
 */
export function spellSyllables(syllables: readonly string[]): string[] {
  const [a, b, c, d] = syllables;
  const isPaired = syllables.length === 4 && a === b && c === d && a !== c;
  const isHyphened = (index: number): boolean =>
    index > 0 && (isCapitalized(syllables[index]) || (isPaired && index === 2));
  return syllables.map((syllable, index) => {
    const apart = index > 0 && !isHyphened(index) && vowelStart.test(plainSyllable(syllable));
    return `${apart ? "'" : ''}${syllable}${isHyphened(index + 1) ? '-' : ''}`;
  });
}

/**
 * Cuts a word spelled in pinyin into one syllable a character, by the readings each character has:
 * `('长春', 'Chángchūn')` → `['Cháng', 'chūn']`. Tones are the writer's; `undefined` if no cut fits.
 */
export function cutSyllables(word: string, spelling: string): string[] | undefined {
  const [first, ...rest] = word;
  if (first === undefined) return spelling === '' ? [] : undefined;
  const letters = spelling.replace(separator, '').normalize('NFC');
  for (const reading of plainReadings(first)) {
    const syllable = letters.slice(0, reading.length);
    if (plainSyllable(syllable) !== reading) continue;
    const others = cutSyllables(rest.join(''), letters.slice(reading.length));
    if (others !== undefined) return [syllable, ...others];
  }
  return undefined;
}

/** Every reading of a character without tone, the longest first, so that `xian` wins over `xi`. */
function plainReadings(character: string): readonly string[] {
  let known = plainReadingsOf.get(character);
  if (known === undefined) {
    const readings = pinyin(character, { multiple: true, type: 'array' }).map(plainSyllable);
    const erhua = character === '儿' ? ['r'] : [];
    known = [...new Set([...readings, ...erhua])].sort((a, b) => b.length - a.length);
    plainReadingsOf.set(character, known);
  }
  return known;
}
