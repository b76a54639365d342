import type { Draft } from './draft.ts';
import type { Encoding } from './decode.ts';
import { editsOf } from './edits.ts';
import { englishLines } from './english/report.ts';

/** How a stretch of a report is to look where there is colour. */
export type Tone = 'strong' | 'good' | 'doubt' | 'faint';

export interface ReportContext {
  /** The folder that was written. */
  path: string;
  encoding: Encoding;
  /** The files that were written, if English was aligned for them. */
  english?: ReadonlyMap<string, string> | undefined;
  /** Where the folder that stood there before is kept. */
  kept?: string | undefined;
  /** Gives a stretch its tone; plain text is returned as it is. */
  paint: (tone: Tone, text: string) => string;
}

/** How many edits of each kind are shown; `article.yaml` has them all. */
const shown = 5;

/** What was made of a page, for the person who has to correct it. */
export function formatReport(draft: Draft, context: ReportContext): string {
  const { paint, path, english } = context;
  return [
    paint('good', `Wrote ${path}: ${countsOf(draft)}.`),
    ...keptLines(context),
    '',
    ...metadataLines(draft, paint),
    '',
    ...editLines(draft, paint),
    '',
    ...doubtLines(draft, paint),
    '',
    ...(english === undefined ? [] : [...englishLines(english, context), '']),
    ...nextSteps(context),
    '',
  ].join('\n');
}

function countsOf({ parts }: Draft): string {
  const sections = parts.flatMap((part) => part.sections);
  const paragraphs = sections.reduce((sum, section) => sum + section.paragraphs.length, 0);
  return `${count(paragraphs, 'paragraph')} in ${count(sections.length, 'section')} of ${count(parts.length, 'part')}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function keptLines({ encoding, kept, path }: ReportContext): string[] {
  return [
    ...(kept === undefined ? [] : [`What stood there before is in ${kept}.`]),
    ...(encoding === 'utf-8'
      ? []
      : [`The file was in ${encoding.toUpperCase()}; ${path}/source.txt is UTF-8.`]),
  ];
}

function metadataLines(draft: Draft, paint: ReportContext['paint']): string[] {
  const { title, subtitle, byline, notes } = draft;
  const row = (name: string, text: string): string => `${paint('faint', name.padEnd(10))}${text}`;
  return [
    row('title', title?.text ?? 'none found'),
    ...(subtitle ? [row('subtitle', subtitle.text)] : []),
    row('byline', byline?.text ?? 'none found'),
    ...notes.map(({ kind, text, lines }) => row(kind, `${text} (line ${lines[0]?.number ?? 1})`)),
  ];
}

function editLines(draft: Draft, paint: ReportContext['paint']): string[] {
  const edits = editsOf(draft);
  const byWhy = Map.groupBy(edits, ({ kind, why }) => `${kind}: ${why}`);
  const rows = [...byWhy].flatMap(([name, group]) => [
    `  ${group.length} × ${name}`,
    ...group
      .slice(0, shown)
      .map((edit) =>
        paint(
          'faint',
          `      line ${edit.line}  ${edit.text}${edit.with === undefined ? '' : ` → ${edit.with}`}`,
        ),
      ),
    ...(group.length > shown ? [paint('faint', `      and ${group.length - shown} more`)] : []),
  ]);
  return [paint('strong', count(edits.length, 'edit')), ...rows];
}

function doubtLines({ doubts }: Draft, paint: ReportContext['paint']): string[] {
  const rows = doubts.flatMap(({ line, found, advice }) => [
    `  ${paint('doubt', `line ${line}`)}  ${found}`,
    `      ${advice}`,
  ]);
  return [paint('strong', count(doubts.length, 'doubt')), ...rows];
}

function nextSteps({ path, paint, english }: ReportContext): string[] {
  const translate =
    english === undefined
      ? `Translate ${path}/en, line for line, and the titles in ${path}/article.yaml.`
      : `Settle the doubts in ${path}/en; translate what is still to come there and in ${path}/article.yaml.`;
  return [
    paint('strong', 'Next'),
    `  1. Compare ${path}/zh with the page, the doubts first.`,
    `  2. ${translate}`,
    '  3. Run npm run check.',
  ];
}
