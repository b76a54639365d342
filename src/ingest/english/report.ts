import { takeDoubts } from '../../text/doubt-marks.ts';
import { untranslated } from '../../text/untranslated.ts';
import type { ReportContext } from '../report.ts';
import { leftOverFile } from '../../text/left-over.ts';

type Files = ReadonlyMap<string, string>;

/** What became of the English, for a report: lines with English, without, in doubt, and what is left over. */
export function englishLines(files: Files, { path, paint }: ReportContext): string[] {
  const english = [...files].filter(([name]) => name.startsWith('en/'));
  const lines = english.flatMap(([, text]) => bodyLines(takeDoubts(text).text));
  const missing = lines.filter((line) => line === untranslated).length;
  const doubts = english.flatMap(([name, text]) =>
    takeDoubts(text).doubts.map(({ text: doubt, line }) => ({ name, doubt, line: line + 1 })),
  );
  const leftOver = files.get(leftOverFile)?.match(/^\[/gmu)?.length ?? 0;
  return [
    paint('strong', `English for ${lines.length - missing} of ${lines.length} lines`),
    ...(doubts.length * 2 > lines.length
      ? ['  Most lines are in doubt. Is this the English of that page?']
      : []),
    ...(missing === 0 ? [] : [`  ${missing} still to be translated`]),
    ...(leftOver === 0 ? [] : [`  ${leftOver} left over, in ${path}/${leftOverFile}`]),
    ...(doubts.length === 0 ? [] : [`  ${doubts.length} in doubt, each marked where it stands:`]),
    ...doubts.flatMap(({ name, doubt, line }) => [
      `  ${paint('doubt', `${path}/${name}:${line}`)}`,
      `      ${doubt}`,
    ]),
  ];
}

/** The lines of a section’s paragraphs. */
function bodyLines(text: string): string[] {
  const body = text.replace(/^---\n[^]*?\n---\n/, '');
  return body.split('\n').filter((line) => line !== '');
}
