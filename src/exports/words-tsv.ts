import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { senseLines } from './sense-lines.ts';
import { tabSeparated } from './tab-separated.ts';

const columns = ['word', 'pinyin', 'senses', 'count', 'level', 'section', 'sentence', 'zh', 'en'];

/** An article's words as tab-separated values, each with the line it stands in first. */
export function asWordsTsv({ entries, compounds }: Vocabulary): string {
  const rows = [...entries, ...compounds].map((entry) => {
    const { text, pinyin, count, level, first } = entry;
    const senses = senseLines(entry).join(' / ');
    const { section, sentence = '', zh, en } = first;
    return [text, pinyin, senses, String(count), String(level), section, sentence, zh, en];
  });
  return tabSeparated([columns, ...rows]);
}
