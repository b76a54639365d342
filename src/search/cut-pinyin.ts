import { knownSyllable, startsSyllable, toneOfMark, type Syllable } from './syllables.ts';

interface Letter {
  letter: string;
  /** The tone on it, or by the digit after it. */
  tone?: number;
  /** Whether a digit ends the syllable here. */
  last?: true;
}

const longest = 6;
const most = 12;

/**
 * Every way to cut a word of pinyin, with tone marks, tone digits or neither, into syllables:
 * `xian` → xian, or xi an; `zeng1zhang3` → zeng (1) zhang (3). With `open` the last may be unfinished:
 * `changch` → chang ch….
 */
export function cutPinyin(word: string, { open = false } = {}): Syllable[][] {
  const letters = lettersOf(word);
  return letters === undefined ? [] : cuts(letters, open).slice(0, most);
}

function lettersOf(word: string): Letter[] | undefined {
  const letters: Letter[] = [];
  for (const character of word.toLowerCase().normalize('NFD')) {
    const last = letters.at(-1);
    const tone = toneOfMark(character);
    if (/[a-z]/.test(character)) letters.push({ letter: character });
    else if (last === undefined) return undefined;
    else if (tone !== undefined) last.tone = tone;
    else if (character === '\u0308' && last.letter === 'u') last.letter = 'v';
    else if (/[0-5]/.test(character) && last.last === undefined) {
      last.tone = Number(character) || 5;
      last.last = true;
    } else return undefined;
  }
  return letters;
}

function cuts(letters: readonly Letter[], open: boolean): Syllable[][] {
  if (letters.length === 0) return [[]];
  const found: Syllable[][] = [];
  for (let length = Math.min(longest, letters.length); length > 0; length--) {
    const piece = letters.slice(0, length);
    const rest = letters.slice(length);
    const syllable = syllableOf(piece, open && rest.length === 0);
    if (syllable === undefined) continue;
    for (const others of cuts(rest, open)) {
      found.push([syllable, ...others]);
      if (found.length >= most) return found;
    }
  }
  return found;
}

function syllableOf(piece: readonly Letter[], open: boolean): Syllable | undefined {
  if (piece.slice(0, -1).some(({ last }) => last)) return undefined;
  const toned = piece.flatMap(({ tone }) => tone ?? []);
  if (toned.length > 1) return undefined;
  const letters = piece.map(({ letter }) => letter).join('');
  const plain = knownSyllable(letters) ?? (open && startsSyllable(letters) ? letters : undefined);
  if (plain === undefined) return undefined;
  const [tone] = toned;
  return { plain, ...(tone !== undefined && { tone }), ...(open && { open }) };
}
