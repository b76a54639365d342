import { allMatches } from '../../text/all-matches.ts';
import { append } from '../../text/append.ts';
import type { Language } from '../../text/language.ts';

/** A quote or bracket without its partner. */
export interface Unpaired {
  /** The number of the text it stands in, and where in it. */
  text: number;
  at: number;
  mark: string;
  /** What it lacks. */
  partner: string;
  /** Whether it was still open at the end. */
  atEnd: boolean;
  /** Whether its partner in its place would make a pair. */
  isTurned: boolean;
}

interface Open {
  text: number;
  at: number;
  mark: string;
}

const partners: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '《': '》',
  '〈': '〉',
  '（': '）',
  '【': '】',
  '「': '」',
  '『': '』',
  '〔': '〕',
  '［': '］',
  '(': ')',
  '[': ']',
};
const openers = new Map(Object.entries(partners).map(([opener, closer]) => [closer, opener]));
const marks = /[“”‘’《》〈〉（）【】「」『』〔〕［］()[\]]/gu;

/** `1）`, `a)` and `①）` number what follows. */
const number =
  /(?:^|[\s，；：。,;:.、“(（])(?:\d{1,2}|[A-Za-z]|[ivx]{1,4}|[一二三四五六七八九十]{1,3})$/u;
/** With what stands before it. */
const longestNumber = 5;

/** Quotes and brackets without a partner in texts that are read as one; apostrophes are not quotes. */
export function unpairedIn(texts: readonly string[], language: Language): Unpaired[] {
  const open: Open[] = [];
  const unpaired: Unpaired[] = [];
  for (const [text, content] of texts.entries()) {
    for (const { 0: mark, index: at } of allMatches(content, marks)) {
      if (isApostrophe(content, at, mark, open, language)) continue;
      const opener = openers.get(mark);
      if (opener === undefined) {
        open.push({ text, at, mark });
        continue;
      }
      const match = open.findLastIndex((each) => each.mark === opener);
      if (match !== -1) {
        append(unpaired, open.splice(match).slice(1).map(unclosed));
      } else if (!number.test(content.slice(Math.max(0, at - longestNumber), at))) {
        unpaired.push({ text, at, mark, partner: opener, atEnd: false, isTurned: false });
      }
    }
  }
  return turned([...unpaired, ...open.map((each) => ({ ...unclosed(each), atEnd: true }))]);
}

function unclosed({ text, at, mark }: Open): Unpaired {
  return { text, at, mark, partner: partners[mark] ?? '', atEnd: false, isTurned: false };
}

/** ’ is a quote only where ‘ is open and no letter follows: workers’, ’90s and don’t have apostrophes. */
function isApostrophe(
  text: string,
  at: number,
  mark: string,
  open: readonly Open[],
  language: Language,
): boolean {
  if (mark !== '’') return false;
  if (language === 'en' && /[\p{L}\p{N}]/u.test(text[at + 1] ?? '')) return true;
  if (/[A-Za-z]/.test(text[at - 1] ?? '') && /[A-Za-z]/.test(text[at + 1] ?? '')) return true;
  return language === 'en' && !open.some((each) => each.mark === '‘');
}

/** Two alike in a row should be a pair: the one that stands in its partner’s place is turned; ” before “ are both. */
function turned(unpaired: readonly Unpaired[]): Unpaired[] {
  const left = unpaired.toSorted((a, b) => a.text - b.text || a.at - b.at);
  const told: Unpaired[] = [];
  for (let at = 0; at < left.length; at += 1) {
    const [first, second] = [left[at], left[at + 1]];
    if (first === undefined) continue;
    const isAlike = second?.mark === first.mark;
    const isReversed = !opens(first) && second?.mark === first.partner;
    if (second === undefined || (!isAlike && !isReversed)) {
      told.push(first);
      continue;
    }
    at += 1;
    const wrong = isReversed ? [first, second] : [opens(first) ? second : first];
    told.push(...wrong.map((each) => ({ ...each, isTurned: true, atEnd: false })));
  }
  return told;
}

function opens({ mark }: Unpaired): boolean {
  return Object.hasOwn(partners, mark);
}
