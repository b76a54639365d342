import type { Nodes, Root, Text } from 'hast';
import { visit } from 'unist-util-visit';
import type { Annotate, Word } from '../language/word.ts';
import { rubyOf } from './ruby.ts';

/**
 * A rehype plugin that sets the words of a sentence as ruby. The sentence is read as a whole, so a
 * word that markup cuts keeps its readings in both pieces. Each text becomes one raw node: elements
 * for every character would cost more than all else (stringify with `allowDangerousHtml`).
 */
export function rehypeRuby({ annotate }: { annotate: Annotate }) {
  return (tree: Root): void => {
    const texts: Text[] = [];
    visit(tree, 'text', (node) => void texts.push(node));
    const words = annotate(texts.map(({ value }) => value).join(''));
    const pieces = cutWords(
      words.map((word, index) => ({ ...word, breakAfter: mayBreak(word, words[index + 1]) })),
      texts.map(({ value }) => value.length),
    );
    for (const [index, node] of texts.entries()) {
      const html = (pieces[index] ?? []).map(
        (word) => rubyOf(word) + (word.breakAfter ? '<wbr>' : ''),
      );
      Object.assign<Nodes, Nodes>(node, { type: 'raw', value: html.join('') });
    }
  };
}

/** A word, and whether a line may end after it: styles keep words whole, also from each other. */
interface SetWord extends Word {
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
  const head = { text: word.text.slice(0, length), breakAfter: false };
  const tail = { text: word.text.slice(length), breakAfter: word.breakAfter };
  if (word.pinyin === undefined) return [head, tail];
  const count = [...head.text].length;
  return [
    { ...head, pinyin: word.pinyin.slice(0, count) },
    { ...tail, pinyin: word.pinyin.slice(count) },
  ];
}
