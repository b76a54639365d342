import { plainSyllable } from './pinyin-syllables.ts';
import { usualReading } from './usual-reading.ts';
import type { Word } from './word.ts';

/** A syllable of a sentence where it stands; what is not Han has a `character` and no `syllable`. */
interface Spot {
  character: string;
  syllable?: string;
  word: Word;
  /** Which of the word's characters it is, from its end: 0 is the last. */
  toEnd: number;
}

type Tone = 1 | 2 | 3 | 4;

const digits = '〇零一二三四五六七八九';
const toneMarks = '\u0304\u0301\u030C\u0300';
/** The characters whose tone goes by their neighbours. */
const changing = /[一不]/u;
/** What counts in order when it follows 一: 一月 is January, 一号 the first, 一审 the first instance. */
const ordinalBefore =
  /^(?:[月号楼等级审期汽产]|流|季度|年级|把手|线(?!希望|生机|光)|中(?:全会|[^\p{L}]|$))/u;
/** What 一 is a digit or an ordinal after: 十一, 第一, 三分之一; not the 一 of 唯一. */
const numberAfter = /(?:[〇零二三四五六七八九十第初廿]|(?<![统唯惟单])一|分之)$/u;
/** Words in which 一 means "one and the same" keep its tone wherever they stand: 统一战线, 唯一性. */
const oneness = '统唯惟单专划均';
/** Determiners that jieba joins to the 一 of what follows: 任一|部门 is rèn yí bùmén. */
const determiner = /^[任再同每另某这那哪]一$/u;

/**
 * The syllables of each word as they are spoken, where they differ from those it is written with:
 * 一 is yí before a fourth tone and yì before the others, 不 is bú before a fourth tone, and both
 * are neutral in 看一看 and 好不好. As a digit, an ordinal and at the end of a word 一 stays yī.
 * Neighbours count across words, but not across punctuation; no entry where nothing changes.
 * `[{ text: '不', pinyin: ['bù'] }, { text: '是', pinyin: ['shì'] }]` → `[['bú'], undefined]`
 */
export function spokenSyllables(words: readonly Word[]): (readonly string[] | undefined)[] {
  if (!words.some(({ text }) => changing.test(text))) return words.map(() => undefined);
  const spots = words.flatMap(spotsOf);
  const spoken = spots.map((spot, at) => spokenSyllable(spots, spot, at));
  let start = 0;
  return words.map(({ text, pinyin }) => {
    const from = start;
    start += [...text].length;
    const own = spoken.slice(from, start);
    if (pinyin === undefined || own.every((syllable) => syllable === undefined)) return undefined;
    return pinyin.map((syllable, index) => own[index] ?? syllable);
  });
}

function spotsOf(word: Word): Spot[] {
  const characters = [...word.text];
  return characters.map((character, index) => {
    const spot = { character, word, toEnd: characters.length - 1 - index };
    const syllable = word.pinyin?.[index];
    return syllable === undefined ? spot : { ...spot, syllable };
  });
}

/** The syllable 一 or 不 is spoken with, if it is not the one it is written with. */
function spokenSyllable(spots: readonly Spot[], spot: Spot, at: number): string | undefined {
  if (!changing.test(spot.character)) return undefined;
  const next = spots[at + 1];
  if (next?.syllable === undefined) return undefined;
  const tone = toneOf(next.character, next.syllable);
  if (spot.character === '不' && plainSyllable(spot.syllable ?? '') === 'bu') {
    if (isBetweenTwins(spots, at)) return 'bu';
    return tone === 4 ? inCaseOf(spot, 'bú') : undefined;
  }
  if (spot.character !== '一' || plainSyllable(spot.syllable ?? '') !== 'yi') return undefined;
  if (isBetweenTwins(spots, at)) return 'yi';
  if (tone === undefined || isNumber(spots, at) || endsWord(spot)) return undefined;
  return inCaseOf(spot, tone === 4 ? 'yí' : 'yì');
}

/** Whether 一 or 不 stands within a doubled verb (看一看, 是不是), which 一天一天 is not. */
function isBetweenTwins(spots: readonly Spot[], at: number): boolean {
  const character = (distance: number): string => spots[at + distance]?.character ?? '';
  return (
    spots[at - 1]?.syllable !== undefined &&
    character(-1) === character(1) &&
    character(-2) !== character(0) &&
    !digits.includes(character(1))
  );
}

/** Whether 一 is a digit (二〇一九, 十一), or an ordinal (第一, 一月, 一是…二是…). */
function isNumber(spots: readonly Spot[], at: number): boolean {
  const before = textOf(spots.slice(Math.max(0, at - 2), at));
  const after = textOf(spots.slice(at + 1, at + 4));
  if (numberAfter.test(before) || ordinalBefore.test(after)) return true;
  if (before.endsWith('月') && after.startsWith('日')) return true;
  if (/^[是要]/u.test(after) && !/\p{L}$/u.test(before)) return true;
  return after.startsWith('十') || digits.includes(after.charAt(0));
}

/** Whether 一 belongs to what stands before it: at the end of a word (万一), or in 统一战线. */
function endsWord({ word: { text }, toEnd }: Spot): boolean {
  const characters = [...text];
  const before = characters.at(-toEnd - 2);
  if (before === undefined) return false;
  if (toEnd === 0) return !determiner.test(text);
  return oneness.includes(before);
}

function textOf(spots: readonly Spot[]): string {
  return spots.map(({ character }) => character).join('');
}

/** The tone of a syllable; of a neutral one, that of its character as a word: 个 is ge or gè. */
function toneOf(character: string, syllable: string): Tone | undefined {
  return toneMarked(syllable) ?? toneMarked(usualReading(character));
}

function toneMarked(syllable: string): Tone | undefined {
  const tone = [...syllable.normalize('NFD')]
    .map((mark) => toneMarks.indexOf(mark) + 1)
    .find(Boolean);
  return tone === undefined ? undefined : (tone as Tone);
}

/** With the capital of the syllable as it is written: 一带一路 begins with Yí. */
function inCaseOf({ syllable = '' }: Spot, spoken: string): string {
  return /^\p{Lu}/u.test(syllable) ? spoken.charAt(0).toUpperCase() + spoken.slice(1) : spoken;
}
