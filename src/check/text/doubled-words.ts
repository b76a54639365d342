import { allMatches } from '../../text/all-matches.ts';
import { textRule, type Slip } from './text-rule.ts';

/** At the start of a sentence the first has a capital: The the. */
const english = /(?<![\p{L}\p{N}’'-])(\p{L})(\p{Ll}*)\s+(\p{Ll})\2(?![\p{L}\p{N}’'-])/gu;
/** Words that stand twice in good English. */
const twice = new Set([
  'had',
  'that',
  'very',
  'so',
  'no',
  'ha',
  'bye',
  'blah',
  'long',
  'far',
  'much',
  'many',
  'never',
  'now',
  'there',
  'yes',
  'well',
  'who',
]);

/** Function words that no word ends in and another starts with, alone in their sentence. */
const chinese =
  /(?<![目打有])的的(?!确|士)|(?<!饱)和和(?![平谐气美睦解约田服衷])|(?<!参)与与(?!会|其|时|否|众)|(?<!存|现|实|正)在在(?!线|场|职|校|位|座)|被被(?!告|子|动|害|褥|套)|(?<![不未])了了(?!解|然|得|望|无)|(?<!火)把把(?!手|关|握|门|脉|戏)|(这个|那个|这些|那些|我们|你们|他们|她们|以及|或者|因为|所以|但是|如果|由于|关于|对于|根据|为了|已经)\1/gu;

/** No word stands twice in a row; reduplication such as 常常 is right. */
export const doubledWords = textRule({
  id: 'doubled-word',
  severity: 'error',
  why: {
    zh: '“的的”“the the”之类的叠字，眼睛容易滑过去，校对最难发现。',
    en: 'The eye slips over a word that stands twice, and so do proofreaders.',
  },
  advice: { zh: '删去一个。', en: 'Take one of the two out.' },
  examples: {
    fails: { zh: '河上的新桥通车。', en: 'The new bridge over the the river opened.' },
    passes: { zh: '河上的新桥通车。', en: 'The new bridge over the river opened.' },
  },
  languages: ['zh', 'en'],
  slipsIn: (text, language) => (language === 'en' ? inEnglish(text) : inChinese(text)),
});

function inEnglish(text: string): Slip[] {
  if (!mayRepeat(text)) return [];
  return allMatches(text, english).flatMap(
    ({ 0: found, 1: before, 2: rest = '', 3: first = '', index }) => {
      const word = first + rest;
      if (before?.toLowerCase() !== first || twice.has(word)) return [];
      return slip(index + found.length - word.length, word);
    },
  );
}

/** Whether a word, or the beginning of one, follows itself: seldom, and told faster than the pattern does. */
function mayRepeat(text: string): boolean {
  let [start, end] = [-1, -1];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (isSpace(unit)) continue;
    if (!isLetter(unit)) start = end = -1;
    else if (at === end) end += 1;
    else if (end > start && isSameWord(text, start, end, at)) return true;
    else [start, end] = [at, at + 1];
  }
  return false;
}

/** Whether what stands at a place stands there too, with or without the capital of its first letter. */
function isSameWord(text: string, start: number, end: number, at: number): boolean {
  const [first, other] = [text.charAt(start), text.charAt(at)];
  if (first !== other && first.toLowerCase() !== other) return false;
  return text.startsWith(text.slice(start + 1, end), at + 1);
}

function isSpace(unit: number): boolean {
  return (
    unit <= 0x20 ||
    unit === 0xa0 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x202f ||
    unit === 0x3000
  );
}

/** Latin letters, and all that is not ASCII but space. */
function isLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || unit > 0x7f;
}

function inChinese(text: string): Slip[] {
  return allMatches(text, chinese).map(({ 0: found, index }) => {
    const word = found.slice(found.length / 2);
    return slip(index + word.length, word);
  });
}

function slip(at: number, word: string): Slip {
  return { at, what: word, found: `“${word}” twice in a row`, expected: 'it once' };
}
