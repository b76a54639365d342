import type { Passage } from './forms.ts';
import type { Token } from './tokens.ts';

/** Reads a sentence from the page, with its pinyin as the switches have it. */
export function passageOf(pair: Element): Passage {
  const zh = pair.querySelector(':scope > .zh');
  const en = pair.querySelector(':scope > .en');
  return {
    tokens: zh ? tokensOf(zh) : [],
    en: en?.querySelector('.untranslated') ? '' : (en?.textContent.trim() ?? ''),
  };
}

/** The words of a stretch of Chinese, and what stands between them. */
export function tokensOf(line: Element): Token[] {
  const spoken = document.querySelector('#tones-spoken:checked') !== null;
  const tokens: Token[] = [];
  let cut = false;
  for (const node of piecesOf(line)) {
    if (!(node instanceof Element)) {
      tokens.push({ text: node.textContent ?? '' });
      cut = false;
    } else if (node.matches('wbr')) {
      cut = false;
    } else {
      const word = { text: node.textContent, pinyin: readingOf(node, spoken) };
      // A word that a link cuts in two is one word, and no line may end in it.
      const head = cut ? tokens.pop() : undefined;
      tokens.push(
        head ? { text: head.text + word.text, pinyin: (head.pinyin ?? '') + word.pinyin } : word,
      );
      cut = true;
    }
  }
  return tokens;
}

/** Words, places where lines may end, and texts, from within links and other markup. */
function piecesOf(parent: Element): Node[] {
  return [...parent.childNodes].flatMap((node): Node[] => {
    if (!(node instanceof Element)) return node instanceof Text ? [node] : [];
    return node.matches('ruby, wbr') ? [node] : piecesOf(node);
  });
}

function readingOf(ruby: Element, spoken: boolean): string {
  return [...ruby.querySelectorAll('rt')]
    .map(({ dataset }) => (spoken ? dataset.spoken : undefined) ?? dataset.py ?? '')
    .join('');
}
