import { knowledgeOf } from '../../../src/cli/knowledge-of.ts';
import { parseContent } from '../../../src/article/content.ts';
import { readContent } from '../../../src/article/read.ts';
import { translate } from '../../../src/ingest/english/translate.ts';
import { ingest } from '../../../src/ingest/ingest.ts';
import { splitSentences } from '../../../src/ingest/sentences.ts';
import type { Pair, Parallel } from './parallel.ts';
import type { Variant } from './variants.ts';

/** How well English found its lines. */
export interface Score {
  /** Of the words in lines, the share that belongs there. */
  precision: number;
  /** Of the words that belong in lines, the share that is there. */
  recall: number;
  /** Lines whose English is wrong, or not there though it exists, and that nothing marks. */
  silent: number;
  /** Lines marked as doubtful. */
  doubts: number;
  lines: number;
}

const knowledge = knowledgeOf(
  parseContent(await readContent(new URL('../../../content', import.meta.url).pathname)),
);

/** Aligns a variant of an article’s English to its Chinese, and compares with what its writers paired. */
export function score(article: Parallel, variant: Variant, seed: number): Score {
  const { text, kept } = variant.english(article, randomFrom(seed));
  const page = article.blocks.map((pairs) => pairs.map(({ zh }) => zh).join('')).join('\n');
  const draft = ingest(`${page}\n`);
  const { lines } = translate(draft, text, knowledge);
  const pairs = article.blocks.flat().filter(({ isLine }) => !isLine);
  const found = new Map<Pair, { text: string; doubt: boolean }>();
  let place = 0;
  const paragraphs = draft.parts.flatMap((part) =>
    part.sections.flatMap((section) => section.paragraphs),
  );
  for (const paragraph of paragraphs) {
    for (const [index, sentence] of splitSentences(paragraph.text).entries()) {
      while (place < pairs.length && !(pairs[place]?.zh ?? '').includes(sentence)) place += 1;
      const pair = pairs[place];
      if (pair === undefined) throw new Error(`${article.name} has no “${sentence}”`);
      const line = lines.get(paragraph)?.[index];
      const before = found.get(pair);
      found.set(pair, {
        text: `${before?.text ?? ''} ${line?.text ?? ''}`,
        doubt: (before?.doubt ?? false) || line?.doubt !== undefined,
      });
    }
  }
  return compare(pairs, found, kept);
}

function compare(
  pairs: readonly Pair[],
  found: ReadonlyMap<Pair, { text: string; doubt: boolean }>,
  kept: ReadonlySet<Pair>,
): Score {
  let [placed, wanted, right, silent, doubts] = [0, 0, 0, 0, 0];
  for (const pair of pairs) {
    const { text = '', doubt = false } = found.get(pair) ?? {};
    const [own, there] = [words(kept.has(pair) ? pair.en : ''), words(text)];
    const common = commonWords(own, there);
    placed += there.length;
    wanted += own.length;
    right += common;
    const isWrong = common < 0.8 * Math.max(own.length, there.length);
    if (isWrong && !doubt && there.length > 0) silent += 1;
    if (doubt) doubts += 1;
  }
  return {
    precision: right / Math.max(placed, 1),
    recall: right / Math.max(wanted, 1),
    silent,
    doubts,
    lines: pairs.length,
  };
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function commonWords(one: readonly string[], other: readonly string[]): number {
  const left = [...other];
  return one.filter((word) => {
    const at = left.indexOf(word);
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  }).length;
}

/** Numbers from 0 to 1 that are the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state / 2 ** 32;
  };
}
