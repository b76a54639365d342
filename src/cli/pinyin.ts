import { createInterface } from 'node:readline';
import { parseContent } from '../article/content.ts';
import { createAnnotator } from '../language/annotate.ts';
import { readContentFolder } from './content-folder.ts';
import { UsageError } from './usage-error.ts';

/**
 * `pinyin`: a line of text each on standard input, a JSON array of `{ word, pinyin }` each on
 * standard output; the words joined are the line.
 */
export async function pinyin(args: string[]): Promise<number> {
  if (args.length > 0) throw new UsageError('Usage: shuangdu pinyin < FILE');
  const annotate = createAnnotator({ general: parseContent(await readContentFolder()).lexicon });
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    const words = annotate(line).map(({ text, pinyin: syllables }) => ({
      word: text,
      pinyin: syllables,
    }));
    process.stdout.write(`${JSON.stringify(words)}\n`);
  }
  return 0;
}
