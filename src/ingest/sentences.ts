import { closes, opens } from './marks.ts';

const ends = new Set('。！？；');
const pairs = new Map(
  [...'“”‘’「」『』《》（）【】'].reduce<[string, string][]>(
    (list, mark, index, all) => (index % 2 === 0 ? [...list, [mark, all[index + 1] ?? '']] : list),
    [],
  ),
);

/** What may follow a full stop within quotation marks without a new sentence beginning. */
const goesOn = new Set('，、；：。！？的');

/**
 * A paragraph's sentences, one each: parted after 。！？； outside quotation marks and brackets, and
 * after a quotation that ends in a full stop. `“好。”他说。走了。` → `“好。”`, `他说。`, `走了。`
 */
export function splitSentences(paragraph: string): string[] {
  const closeAt = closings(paragraph);
  const sentences: string[] = [];
  let start = 0;
  const cut = (end: number): void => {
    const sentence = paragraph.slice(start, end).trim();
    if (sentence !== '') sentences.push(sentence);
    start = end;
  };
  for (let index = 0; index < paragraph.length; index += 1) {
    const close = closeAt.get(index);
    const mark = paragraph[index] ?? '';
    if (close !== undefined) {
      index = close;
      if (paragraph[close - 1] === '。' && isQuote(mark) && !goesOn.has(paragraph[close + 1] ?? ''))
        cut(close + 1);
    } else if (ends.has(mark)) {
      while (follows(paragraph[index + 1] ?? '')) index += 1;
      cut(index + 1);
    }
  }
  cut(paragraph.length);
  return sentences;
}

function isQuote(mark: string): boolean {
  return mark === '“' || mark === '「';
}

function follows(next: string): boolean {
  return ends.has(next) || closes(next);
}

/** Where each outermost opening mark is closed; one that never is opens nothing. */
function closings(text: string): Map<number, number> {
  const found = new Map<number, number>();
  const open: { at: number; close: string }[] = [];
  /** How many of them each mark would close. */
  const waiting = new Map<string, number>();
  const count = (mark: string, change: number): void => {
    waiting.set(mark, (waiting.get(mark) ?? 0) + change);
  };
  for (let index = 0; index < text.length; index += 1) {
    const mark = text[index] ?? '';
    if (opens(mark)) {
      const close = pairs.get(mark) ?? '';
      open.push({ at: index, close });
      count(close, 1);
    }
    if (!closes(mark) || (waiting.get(mark) ?? 0) === 0) continue;
    for (let last = open.pop(); last !== undefined; last = open.pop()) {
      count(last.close, -1);
      if (last.close !== mark) continue;
      found.set(last.at, index);
      break;
    }
  }
  return found;
}
