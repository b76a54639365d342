/** A syllable asked for or read, without tone; ü is v. */
export interface Syllable {
  plain: string;
  /** 1 to 4, 5 for the neutral one; absent where any will do. */
  tone?: number;
  /** Whether it is only begun: any syllable that starts so will do. */
  open?: true;
}

const finals: Record<string, string> = {
  '': 'a ai an ang ao e ei en eng er o ou',
  b: 'a ai an ang ao ei en eng i ian iao ie in ing o u',
  p: 'a ai an ang ao ei en eng i ian iao ie in ing o ou u',
  m: 'a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u',
  f: 'a an ang ei en eng o ou u',
  d: 'a ai an ang ao e ei en eng i ia ian iao ie ing iu ong ou u uan ui un uo',
  t: 'a ai an ang ao e ei eng i ian iao ie ing ong ou u uan ui un uo',
  n: 'a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan un uo v ve',
  l: 'a ai an ang ao e ei eng i ia ian iang iao ie in ing iu o ong ou u uan un uo v ve',
  g: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  k: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  h: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  j: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  q: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  x: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  zh: 'a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo',
  ch: 'a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo',
  sh: 'a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo',
  r: 'an ang ao e en eng i ong ou u ua uan ui un uo',
  z: 'a ai an ang ao e ei en eng i ong ou u uan ui un uo',
  c: 'a ai an ang ao e en eng i ong ou u uan ui un uo',
  s: 'a ai an ang ao e en eng i ong ou u uan ui un uo',
  y: 'a an ang ao e i in ing o ong ou u uan ue un',
  w: 'a ai an ang ei en eng o u',
};

const all = Object.entries(finals).flatMap(([initial, list]) =>
  list.split(' ').map((final) => initial + final),
);
const known = new Set(all);
/** As many type it: no syllable is spelled so. */
const typed: Record<string, string> = { lue: 'lve', nue: 'nve' };
const tones = ['\u0304', '\u0301', '\u030C', '\u0300'];

/** A syllable as readings have it: `Cháng` → chang, 2; `nǚ` → nv, 3; `de` → de, 5. */
export function readSyllable(reading: string): ReadSyllable {
  const syllable = readings.get(reading) ?? spell(reading);
  readings.set(reading, syllable);
  return syllable;
}

/** As readings have it: with its tone. */
type ReadSyllable = Required<Pick<Syllable, 'plain' | 'tone'>>;

/** The same few are read over and over, and normal forms take their time. */
const readings = new Map<string, ReadSyllable>();

function spell(reading: string): ReadSyllable {
  const letters = reading.normalize('NFD').replaceAll('u\u0308', 'v').toLowerCase();
  const tone = tones.findIndex((mark) => letters.includes(mark)) + 1;
  return { plain: letters.replace(/[^a-z]/g, ''), tone: tone === 0 ? 5 : tone };
}

/** Letters that are a syllable, by the table. */
export function knownSyllable(letters: string): string | undefined {
  const plain = typed[letters] ?? letters;
  return known.has(plain) ? plain : undefined;
}

/** Whether some syllable starts with these letters. */
export function startsSyllable(letters: string): boolean {
  return all.some((syllable) => syllable.startsWith(letters));
}

/** The syllable with ü that one with u may stand for, as many type it: `lu` → `lv`. */
export function umlautOf(plain: string): string | undefined {
  return /^[ln]u$/.test(plain) ? plain.replace('u', 'v') : undefined;
}

/** The tone of a mark over a vowel: 1 to 4. */
export function toneOfMark(mark: string): number | undefined {
  const tone = tones.indexOf(mark) + 1;
  return tone === 0 ? undefined : tone;
}
