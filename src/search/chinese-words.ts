import { elementsOf, type Element } from './elements.ts';
import { isStopWord } from './stop-words.ts';

/**
 * Chinese that touches as its words, without those that say nothing of what it is about. What is left of one character
 * stays with its neighbour: `新建了多少幼儿园` → 新建, 幼儿园.
 */
export function chineseWordsIn(elements: readonly Element[]): Element[][] {
  const text = elements.map((element) => element.text).join('');
  const words: string[] = [];
  let open = false;
  for (const { segment } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)) {
    if (isStopWord(segment)) {
      open = false;
      continue;
    }
    const before = words.at(-1) ?? '';
    // One character more, or the first of a stretch that was one alone.
    if (open && (isOne(segment) || isOne(before))) words.splice(-1, 1, before + segment);
    else words.push(segment);
    open = true;
  }
  return words.length > 0 ? words.map(elementsOf) : [[...elements]];
}

function isOne(segment: string): boolean {
  return /^\p{Script=Han}$/u.test(segment);
}
