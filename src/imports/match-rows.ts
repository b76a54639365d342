import { error, type Finding } from '../text/finding.ts';
import { untranslated } from '../text/untranslated.ts';
import { markupIn } from './markup-in.ts';
import type { Column, Row } from './read-rows.ts';
import type { Sentence } from './sentences-of.ts';

/** A sentence and the English a file has for it; none where its cell is blank. */
export interface Match {
  sentence: Sentence;
  en: string;
}

export interface MatchedRows {
  matches: Match[];
  findings: Finding[];
}

/** Finds each row’s sentence in an article; every row that fits none, or no more, is a finding. */
export function matchRows(
  file: string,
  rows: readonly Row[],
  sentences: readonly Sentence[],
): MatchedRows {
  const known = new Map(sentences.map((each) => [keyOf(each), each]));
  const seen = new Map<string, Row>();
  const matches: Match[] = [];
  const findings: Finding[] = [];
  for (const row of rows) {
    const sentence = known.get(keyOf(row.cells));
    const earlier = seen.get(keyOf(row.cells));
    seen.set(keyOf(row.cells), earlier ?? row);
    const fault =
      sentence === undefined
        ? unknownSentence(row, sentences)
        : (repeated(row, earlier) ??
          changedChinese(row, sentence) ??
          faultOfEnglish(row, sentence));
    if (fault !== undefined) {
      const { column, rule, ...what } = fault;
      findings.push(error({ file, ...row.positionOf(column) }, rule, what));
    } else if (sentence !== undefined) {
      matches.push({ sentence, en: english(row) });
    }
  }
  return { matches, findings };
}

type Fault = Pick<Finding, 'rule' | 'found' | 'expected' | 'hint'> & { column: Column };

function keyOf({ section, sentence }: { section: string; sentence: string }): string {
  return `${section} ${sentence}`;
}

function english({ cells }: Row): string {
  return cells.en.startsWith(untranslated) ? '' : cells.en;
}

function unknownSentence({ cells }: Row, sentences: readonly Sentence[]): Fault {
  const own = sentences.filter(({ section }) => section === cells.section);
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) {
    const sections = [...new Set(sentences.map(({ section }) => section))].join(', ');
    const found = `the unknown section “${cells.section}”`;
    return { rule: 'import-sentence', column: 'section', found, expected: `one of ${sections}` };
  }
  return {
    rule: 'import-sentence',
    column: 'sentence',
    found: `the unknown sentence “${cells.sentence}” of the section ${cells.section}`,
    expected: `one from ${first.sentence} to ${last.sentence}, as ${first.file} has them`,
    hint: 'export the article again if it has changed',
  };
}

function repeated({ cells }: Row, earlier: Row | undefined): Fault | undefined {
  if (earlier === undefined) return undefined;
  return {
    rule: 'import-repeated',
    column: 'sentence',
    found: `${cells.section} ${cells.sentence} again`,
    expected: 'each sentence once',
    hint: `it stands on line ${earlier.positionOf('sentence').line} too; delete one of the two`,
  };
}

function changedChinese({ cells }: Row, { zh, file, line }: Sentence): Fault | undefined {
  if (withoutSpace(cells.zh) === withoutSpace(zh)) return undefined;
  return {
    rule: 'import-chinese',
    column: 'zh',
    found: `“${cells.zh}”`,
    expected: `“${zh}”, the Chinese of ${file}:${line}`,
    hint: 'compare the two, mend the English, and put the Chinese as expected into the file',
  };
}

function faultOfEnglish(row: Row, { zh, en, file, line }: Sentence): Fault | undefined {
  const text = english(row);
  if (text === en) return undefined;
  if (/\p{Script=Han}/u.test(text) && withoutSpace(text) === withoutSpace(zh)) {
    const hint = 'leave the cell empty while it is still to come';
    return {
      rule: 'import-english',
      column: 'en',
      found: 'the Chinese',
      expected: 'English',
      hint,
    };
  }
  const markup = markupIn(text);
  return markup === undefined
    ? undefined
    : {
        rule: 'import-markup',
        column: 'en',
        found: `Markdown, “${markup}”`,
        expected: 'plain text',
        hint: `import it without, and set it in ${file}:${line}`,
      };
}

function withoutSpace(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, '');
}
