import type { Nodes, Root, Text } from 'hast';
import { visit } from 'unist-util-visit';
import { spokenSyllables } from '../language/sandhi.ts';
import type { Annotate, Word } from '../language/word.ts';
import { rubyForms, type RubyFormName } from './ruby-forms.ts';
import type { RubyWord } from './ruby.ts';

export interface RubyOptions {
  annotate: Annotate;
  /** How rare a word is in general use, from 1. */
  levelOf: (word: string) => number;
  /** Readings are drawn by styles unless they have to be text. */
  form?: RubyFormName;
}

/**
 * A rehype plugin that sets the words of a sentence as ruby. The sentence is read as a whole, so a
 * word that markup cuts keeps its readings in both pieces. Each text becomes one raw node: elements
 * for every character would cost more than all else (stringify with `allowDangerousHtml`).
 */
export function rehypeRuby({ annotate, levelOf, form = 'drawn' }: RubyOptions) {
  const { word: write, between } = rubyForms[form];
  return (tree: Root): void => {
    const texts: Text[] = [];
    visit(tree, 'text', (node) => void texts.push(node));
    const words = annotate(texts.map(({ value }) => value).join(''));
    const spoken = spokenSyllables(words);
    const set = words.map((word, index) => ({
      ...word,
      spoken: spoken[index],
      level: word.pinyin === undefined ? 1 : levelOf(word.text),
      breakAfter: mayBreak(word, words[index + 1]),
    }));
    const pieces = cutWords(
      set,
      texts.map(({ value }) => value.length),
    );
    for (const [index, node] of texts.entries()) {
      const html = (pieces[index] ?? []).map(
        (word) => write(word) + (word.breakAfter ? between : ''),
      );
      Object.assign<Nodes, Nodes>(node, { type: 'raw', value: html.join('') });
    }
  };
}

/** A word, and whether a line may end after it: styles keep words whole, also from each other. */
interface SetWord extends RubyWord {
  breakAfter: boolean;
}

function mayBreak(word: Word, next: Word | undefined): boolean {
  return word.pinyin !== undefined && next?.pinyin !== undefined;
}

/** Deals words out to texts of the given lengths, cutting those that run over an end. */
function cutWords(words: readonly SetWord[], lengths: readonly number[]): SetWord[][] {
  const rest = [...words];
  return lengths.map((length) => {
    const piece: SetWord[] = [];
    let room = length;
    while (room > 0) {
      const word = rest.shift();
      if (word === undefined) break;
      const [head, tail] = cutWord(word, room);
      piece.push(head);
      if (tail !== undefined) rest.unshift(tail);
      room -= head.text.length;
    }
    return piece;
  });
}

function cutWord(word: SetWord, length: number): [SetWord, SetWord?] {
  if (word.text.length <= length) return [word];
  const head = { ...word, text: word.text.slice(0, length), breakAfter: false };
  const tail = { ...word, text: word.text.slice(length) };
  if (word.pinyin === undefined) return [head, tail];
  const count = [...head.text].length;
  return [
    { ...head, pinyin: word.pinyin.slice(0, count), spoken: word.spoken?.slice(0, count) },
    { ...tail, pinyin: word.pinyin.slice(count), spoken: word.spoken?.slice(count) },
  ];
}
