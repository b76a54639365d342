import type { ArticleContent } from '../article/content.ts';
import type { Article } from '../article/model.ts';
import { escapeMarkdown } from '../ingest/escape-markdown.ts';
import type { Finding } from '../text/finding.ts';
import { matchRows, type Match } from './match-rows.ts';
import { readRows } from './read-rows.ts';
import { replaceLines } from './replace-lines.ts';
import { sentencesOf, type Sentence } from './sentences-of.ts';

/** What a file of aligned sentences changes in an article. */
export interface Import {
  /** The files that change, by their path in the article’s folder. */
  files: ReadonlyMap<string, string>;
  /** Sentences that had no English. */
  translated: number;
  /** Sentences that had other English. */
  changed: number;
  unchanged: number;
  /** Sentences whose English is blank in the file; what stands in the article is kept. */
  blank: number;
  /** Sentences that the file has not; they are kept too. */
  leftOut: number;
  /** Sentences that are still to be translated. */
  untranslated: number;
  /** Sentences that were set in part in italics or bold type, or linked, and now are plain. */
  plain: readonly Sentence[];
}

/**
 * Brings the English of a tab-separated file into an article, or says what in the file does not fit it.
 * A line whose text is as it was keeps its Markdown; one that changes loses its doubts, as its translator
 * has compared it with the Chinese.
 */
export function importTranslations(
  article: Article,
  content: ArticleContent,
  { file, text }: { file: string; text: string },
): Import | { findings: Finding[] } {
  const sentences = sentencesOf(article, content);
  const read = readRows(file, text);
  const { matches, findings } = matchRows(file, read.rows, sentences);
  const all = [...read.findings, ...findings].sort(
    (a, b) => a.line - b.line || a.column - b.column,
  );
  if (all.length > 0) return { findings: all };
  const edits = matches.filter(({ sentence, en }) => en !== '' && en !== sentence.en);
  const isNew = ({ sentence }: Match): boolean => sentence.en === '';
  const translated = edits.filter(isNew).length;
  const blank = matches.filter(({ en }) => en === '').length;
  return {
    files: filesOf(edits, content),
    translated,
    changed: edits.length - translated,
    unchanged: matches.length - edits.length - blank,
    blank,
    leftOut: sentences.length - matches.length,
    untranslated: sentences.filter(({ en }) => en === '').length - translated,
    plain: edits
      .map(({ sentence }) => sentence)
      .filter(({ en, markdown }) => en !== '' && markdown !== escapeMarkdown(en)),
  };
}

function filesOf(edits: readonly Match[], { texts }: ArticleContent): Map<string, string> {
  const byFile = Map.groupBy(edits, ({ sentence }) => sentence.file);
  return new Map(
    [...byFile].map(([file, own]) => {
      const lines = own.map(({ sentence, en }) => ({ ...sentence, text: escapeMarkdown(en) }));
      return [file, replaceLines(texts.get(file) ?? '', lines)];
    }),
  );
}
