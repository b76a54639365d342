import type { Draft } from './draft.ts';
import type { Encoding } from './decode.ts';
import { editsOf } from './edits.ts';
import { englishLines } from './english/report.ts';
import { missingOf } from './metadata-of.ts';

/** How a stretch of a report is to look where there is colour. */
export type Tone = 'strong' | 'good' | 'doubt' | 'faint';

/** Gives a stretch its tone; plain text is returned as it is. */
export type Paint = (tone: Tone, text: string) => string;

export interface ReportContext {
  /** The folder that was written. */
  path: string;
  encoding: Encoding;
  /** The names of its sections' files, in their order. */
  sections: readonly string[];
  /** The files that were written, if English was aligned for them. */
  english?: ReadonlyMap<string, string> | undefined;
  /** Where the folder that stood there before is kept. */
  kept?: string | undefined;
  paint: Paint;
}

/** How many edits of each kind are shown, and how many sections; the files have them all. */
const shown = { edits: 5, sections: 30 };

/** What was made of a page, for the person who has to correct it. */
export function formatReport(draft: Draft, context: ReportContext): string {
  const { paint, path, english } = context;
  return [
    paint('good', `Wrote ${path}: ${countsOf(draft)}.`),
    ...keptLines(context),
    '',
    ...metadataLines(draft, paint),
    '',
    ...sectionLines(draft, context),
    '',
    ...editLines(draft, paint),
    '',
    ...doubtLines(draft, context),
    '',
    ...(english === undefined ? [] : [...englishLines(english, context), '']),
    ...nextSteps(draft, context),
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

function sectionLines({ parts }: Draft, { sections: names, paint }: ReportContext): string[] {
  let index = -1;
  const rows = parts.flatMap(({ heading, sections }) => [
    ...(heading === undefined ? [] : [`  ${heading.text}`]),
    ...sections.map((section) => {
      index += 1;
      const name = section.heading?.text ?? '(no heading)';
      const size = count(section.paragraphs.length, 'paragraph');
      return `  ${heading === undefined ? '' : '  '}${name}  ${paint('faint', `${names[index] ?? ''}, ${size}`)}`;
    }),
  ]);
  const more = rows.length - shown.sections;
  return [
    paint('strong', count(index + 1, 'section')),
    ...rows.slice(0, shown.sections),
    ...(more > 0 ? [paint('faint', `  and ${more} more`)] : []),
  ];
}

function editLines(draft: Draft, paint: ReportContext['paint']): string[] {
  const edits = editsOf(draft);
  const byWhy = Map.groupBy(edits, ({ kind, why }) => `${kind}: ${why}`);
  const rows = [...byWhy].flatMap(([name, group]) => [
    `  ${group.length} × ${name}`,
    ...group
      .slice(0, shown.edits)
      .map((edit) =>
        paint(
          'faint',
          `      line ${edit.line}  ${edit.text}${edit.with === undefined ? '' : ` → ${edit.with}`}`,
        ),
      ),
    ...(group.length > shown.edits
      ? [paint('faint', `      and ${group.length - shown.edits} more`)]
      : []),
  ]);
  return [paint('strong', edits.length === 0 ? 'No edits' : count(edits.length, 'edit')), ...rows];
}

function doubtLines({ doubts }: Draft, { path, paint }: ReportContext): string[] {
  if (doubts.length === 0) return [paint('strong', 'No doubts')];
  const rows = doubts.flatMap(({ line, found, advice }) => [
    `  ${paint('doubt', `line ${line}`)}  ${found}`,
    `      ${advice}`,
  ]);
  const marked = doubts.some(({ at }) => at !== undefined) ? `, marked in ${path}/zh` : '';
  return [paint('strong', `${count(doubts.length, 'doubt')}${marked}`), ...rows];
}

function nextSteps(draft: Draft, { path, paint, english }: ReportContext): string[] {
  const marked = draft.doubts.some(({ at }) => at !== undefined);
  const missing = missingOf(draft);
  const translate =
    english === undefined
      ? `Translate ${path}/en, line for line, and the titles in ${path}/article.yaml.`
      : `Settle the doubts in ${path}/en; translate what is still to come there and in ${path}/article.yaml.`;
  const steps = [
    marked
      ? `Settle the doubts in ${path}/zh and take out their marks, <!-- doubt: … -->; compare the rest with the page.`
      : `Compare ${path}/zh with the page.`,
    ...(missing.length === 0
      ? []
      : [`Fill in the ${missing.join(' and the ')} in ${path}/article.yaml.`]),
    translate,
    'Run npm run check, and npm run dev to see the article.',
  ];
  return [paint('strong', 'Next'), ...steps.map((step, index) => `  ${index + 1}. ${step}`)];
}
