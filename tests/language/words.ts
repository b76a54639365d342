import { parseContent, type Content } from '../../src/article/content.ts';
import { readContent } from '../../src/article/read.ts';
import { parseLexicon } from '../../src/language/parse-lexicon.ts';
import type { Lexicon } from '../../src/language/lexicon.ts';
import type { Word } from '../../src/language/word.ts';

/** Words as one line a reader can check: `长春|Cháng-chūn 2020 ，`. */
export function transcribe(words: readonly Word[]): string {
  return words
    .map(({ text, pinyin }) => (pinyin === undefined ? text : `${text}|${pinyin.join('-')}`))
    .join(' ');
}

/** A lexicon of entries, each known to be sound. */
export function lexiconOf(entries: Record<string, string>): Lexicon {
  return parseLexicon('lexicon.yaml', JSON.stringify(entries), 'own').lexicon;
}

/** The content of the project. */
export async function projectContent(): Promise<Content> {
  return parseContent(await readContent('content'));
}
