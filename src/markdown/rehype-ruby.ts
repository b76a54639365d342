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
      words,
      texts.map(({ value }) => value.length),
    );
    const rest = pieces.flat();
    for (const [index, node] of texts.entries()) {
      const html = (pieces[index] ?? []).map((word) => {
        rest.shift();
        return rubyOf(word) + breakBetween(word, rest[0]);
      });
      Object.assign<Nodes, Nodes>(node, { type: 'raw', value: html.join('') });
    }
  };
}

/** Words are kept whole, so that lines break between them only where they are told they may. */
function breakBetween(word: Word, next: Word | undefined): string {
  return word.pinyin !== undefined && next?.pinyin !== undefined ? '<wbr>' : '';
}

/** Deals words out to texts of the given lengths, cutting those that run over an end. */
function cutWords(words: readonly Word[], lengths: readonly number[]): Word[][] {
  const rest = [...words];
  return lengths.map((length) => {
    const piece: Word[] = [];
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

function cutWord(word: Word, length: number): [Word, Word?] {
  if (word.text.length <= length) return [word];
  const head = word.text.slice(0, length);
  const tail = word.text.slice(length);
  if (word.pinyin === undefined) return [{ text: head }, { text: tail }];
  const count = [...head].length;
  return [
    { text: head, pinyin: word.pinyin.slice(0, count) },
    { text: tail, pinyin: word.pinyin.slice(count) },
  ];
}
