import { joinSyllables } from '../language/pinyin-syllables.ts';
import type { Trace, TracedWord } from '../language/trace.ts';
import { linesWith } from './lines-with.ts';

/** A line of an article's lexicon: `乐团演出: yuètuán yǎnchū`, `建设，[为]3.4万: wèi`. */
export interface LexiconEntry {
  stretch: string;
  spelling: string;
}

/** A word of a text. */
export interface Token {
  word: TracedWord;
  start: number;
  /** Whether an entry has it: one of the article's own lexicon, or one proposed here. */
  taken: boolean;
  /** The entry proposed for it. */
  entry?: LexiconEntry;
}

/** A text, and what makes words of it. */
export interface Line {
  text: string;
  trace: Trace;
}

/** An entry of more words is harder to read than one with brackets. */
const mostWords = 3;
/** An entry for one character is easier to read with a word beside it. */
const leastCharacters = 3;
const leastSurroundings = 3;

/** Made for those lines alone that entries are proposed for, or may stand in. */
const tokens = new WeakMap<Line, readonly Token[]>();

/** A line's words as tokens; those of the article's own lexicon are taken. */
export function tokensOf(line: Line): readonly Token[] {
  const known = tokens.get(line) ?? toTokens(line.trace(line.text));
  tokens.set(line, known);
  return known;
}

function toTokens(words: readonly TracedWord[]): Token[] {
  let start = 0;
  return words.map((word) => {
    const token = { word, start, taken: word.origins?.[0]?.source === 'own' };
    start += word.text.length;
    return token;
  });
}

/**
 * The shortest entry that holds a word as it is read now; it takes the words it holds. Wherever its stretch stands in the
 * article, it must be whole words that are read the same: 一行 may not be an entry where 一行业 occurs. A
 * word that its neighbours do not help to tell gets an entry that names its surroundings.
 */
export function proposeEntry(lines: readonly Line[], line: Line, index: number): LexiconEntry {
  const own = tokensOf(line);
  const word = textOf(own.slice(index, index + 1));
  const least = word.length === 1 ? leastCharacters : word.length;
  for (let count = 1; count <= mostWords; count += 1) {
    for (let from = index; from > index - count; from -= 1) {
      const some = own.slice(Math.max(from, 0), from + count);
      if (some.length < count || !some.every(isFree)) continue;
      const stretch = textOf(some);
      if (stretch.length < least) continue;
      const entry = { stretch, spelling: spellingOf(some) };
      const found = linesWith(lines, stretch).flatMap((each) => tokensAt(each, stretch));
      if (found.every((each) => agrees(each, entry))) return take(entry, found.flat());
    }
  }
  return entryWithSurroundings(lines, line, index);
}

/** An entry for one word, with as much around it as tells it from other places. */
function entryWithSurroundings(lines: readonly Line[], line: Line, index: number): LexiconEntry {
  const { text } = line;
  const own = tokensOf(line).slice(index, index + 1);
  const spelling = spellingOf(own);
  const word = textOf(own);
  const start = own[0]?.start ?? 0;
  const end = start + word.length;
  for (let reach = leastSurroundings; ; reach += 1) {
    const before = text.slice(Math.max(0, start - reach), start);
    const after = text.slice(end, end + reach);
    const stretch = before + word + after;
    const found = linesWith(lines, stretch).flatMap((each) =>
      tokensAt(each, stretch, before.length, word),
    );
    const isWholeText = reach >= text.length;
    const entry = { stretch: `${before}[${word}]${after}`, spelling };
    if (isWholeText || found.every((each) => agrees(each, entry))) return take(entry, found.flat());
  }
}

function isFree({ word, taken }: Token): boolean {
  return !taken && word.pinyin !== undefined;
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ word }) => word.text).join('');
}

function spellingOf(tokens: readonly Token[]): string {
  return tokens.map(({ word }) => joinSyllables(word.pinyin ?? [])).join(' ');
}

/**
 * The tokens of a stretch wherever it stands in a line, or of the part of it that begins so many units in;
 * none for a place where it cuts words.
 */
function tokensAt(line: Line, stretch: string, skip = 0, part = stretch): readonly Token[][] {
  const { text } = line;
  const found: Token[][] = [];
  for (let at = text.indexOf(stretch); at !== -1; at = text.indexOf(stretch, at + 1)) {
    const start = at + skip;
    const end = start + part.length;
    const inside = tokensOf(line).filter((token) => token.start >= start && token.start < end);
    found.push(textOf(inside) === part ? inside : []);
  }
  return found;
}

/** Whether tokens may be read by an entry: they are there, free, and read and divided as it says. */
function agrees(tokens: readonly Token[], { spelling }: LexiconEntry): boolean {
  return tokens.length > 0 && tokens.every(isFree) && spellingOf(tokens) === spelling;
}

function take(entry: LexiconEntry, tokens: readonly Token[]): LexiconEntry {
  for (const token of tokens) Object.assign(token, { taken: true, entry });
  return entry;
}
