import type { Element } from './elements.ts';
import { stem } from './stem.ts';

/** Stands between words that are no neighbours: it has a place in the index and no entry. */
export const gap = '|';

/**
 * What the index holds of a Chinese text: each Han character with the one after it, so that any two that
 * stand side by side are found, and the last of a run alone. `长春故事` → `长春 春故 故事 事`.
 */
export function chineseWords(elements: readonly Element[]): string[] {
  return elements.flatMap((element, index) => {
    const next = elements[index + 1];
    const word = wordAt(element, next);
    return next?.joined === false ? [word, gap] : [word];
  });
}

/** The words of a phrase that are in the index wherever the phrase is: not its last character, whose neighbour is unknown. */
export function phraseWords(elements: readonly Element[]): string[] {
  const words = elements.map((element, index) => wordAt(element, elements[index + 1]));
  return elements.at(-1)?.han === true ? words.slice(0, -1) : words;
}

/** What the index holds of the English: stems. */
export function englishWords(elements: readonly Element[]): string[] {
  return elements.map(({ text }) => indexed(stem(text)));
}

/** What the index holds of the pinyin of a run of characters: pairs of syllables, and the last one. */
export function pinyinWords(syllables: readonly string[]): string[] {
  return syllables.map((syllable, index) => syllable + (syllables[index + 1] ?? ''));
}

/** The words of a phrase in pinyin that are in the index wherever the phrase is; none for one syllable. */
export function pinyinPhraseWords(syllables: readonly string[]): string[] {
  return pinyinWords(syllables).slice(0, -1);
}

/** A word as Pagefind keeps it, which drops marks within words. */
export function indexed(word: string): string {
  return word.replaceAll('.', '');
}

function wordAt({ text, han }: Element, next: Element | undefined): string {
  return han && next?.han === true && next.joined ? text + next.text : indexed(text);
}
