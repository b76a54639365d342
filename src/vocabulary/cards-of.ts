import { levelOf, type Level } from '../language/rarity.ts';
import { firstSenses } from './first-senses.ts';
import type { Vocabulary, VocabularyEntry, WordPart } from './vocabulary.ts';

/** What the card of a word shows; what is not there is left out. */
export interface CardEntry {
  /** With dots where nothing else parts syllables: `fā·zhǎn`, `Xī'ān`, `quán·fāng·wèi zhèn·xīng`. */
  pinyin: string;
  /** The first few meanings in English. */
  senses?: readonly string[];
  level: Level;
  /** How often the article has it; absent for what is only a part of its words. */
  count?: number;
  /** Its address on the words page, where that is not the word itself. */
  id?: string;
  /** The words it is made of; each has cards of its own. */
  parts?: readonly string[];
  /** Whether it is more than one word of the text. */
  compound?: true;
  /** Whether it is a name. */
  name?: true;
  /** The term it is, by its id. */
  term?: string;
}

/** Cards by the text of the word; more than one where it is read in several ways. */
export type Cards = Record<string, CardEntry[]>;

/** How many senses a card has at most, and letters in them: the cards of a section are fetched at once. */
const most = { senses: 4, letters: 50 };

/** The cards of every word and compound of a section, its headings included, and of their parts. */
export function cardsOf({ entries, compounds }: Vocabulary, section: string): Cards {
  const inSection = ({ sections }: VocabularyEntry): boolean => sections.includes(section);
  const words = entries.filter(inSection);
  const runs = compounds.filter(inSection);
  const cards: Cards = {};
  for (const entry of words) (cards[entry.text] ??= []).push(cardOf(entry));
  for (const entry of runs) {
    (cards[entry.text] ??= []).push({ ...cardOf(entry), compound: true });
  }
  for (const part of [...words, ...runs].flatMap(({ parts }) => parts)) {
    if (cards[part.text] !== undefined) continue;
    const found = entries.filter(({ text }) => text === part.text);
    cards[part.text] = found.length > 0 ? found.map(cardOf) : [partCard(part)];
  }
  return cards;
}

function cardOf(entry: VocabularyEntry): CardEntry {
  const { id, text, count, level, parts, name, term } = entry;
  return {
    ...meaning(entry),
    level,
    count,
    ...(id !== text && { id }),
    ...(parts.length > 0 && { parts: parts.map((part) => part.text) }),
    ...(name && { name }),
    ...(term !== undefined && { term }),
  };
}

function partCard(part: WordPart): CardEntry {
  return { ...meaning(part), level: levelOf(part.text) };
}

function meaning({ pinyin, syllables, senses }: WordPart): Pick<CardEntry, 'pinyin' | 'senses'> {
  return {
    pinyin: partSyllables(pinyin, syllables),
    ...(senses.length > 0 && { senses: firstSenses(senses, most) }),
  };
}

/** Dots between syllables that nothing else parts: `Xī'ān` stays, `fāzhǎn` is `fā·zhǎn`. */
function partSyllables(pinyin: string, syllables: readonly string[]): string {
  let end = 0;
  const parted = syllables.map((syllable) => {
    const start = pinyin.indexOf(syllable, end);
    const between = end > 0 && start === end ? '·' : pinyin.slice(end, start);
    end = start + syllable.length;
    return between + syllable;
  });
  return parted.join('') + pinyin.slice(end);
}
