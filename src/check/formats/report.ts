import { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';
import { visible, type Finding } from '../../text/finding.ts';
import type { Format, FormatOptions } from './format.ts';

const source = 'shuangdu';

/** Findings file by file, for people at a terminal; how to mend or waive them under each. */
export const report: Format = (findings, options = {}) => {
  if (findings.length === 0) return 'no issues found\n';
  const files = [...Map.groupBy(findings, ({ file }) => file)];
  const reported = files.map(([file, group]) => toVFile(file, group, options));
  return `${reporter(reported, { color: options.color ?? false, verbose: true })}\n`;
};

/** A file with its findings as messages. */
export function toVFile(
  path: string,
  findings: readonly Finding[],
  { urlOf }: FormatOptions = {},
): VFile {
  const file = new VFile({ path: visible(path) });
  for (const finding of findings) {
    const { line, column, rule, severity, found, expected } = finding;
    const message = file.message(`found ${onOneLine(found)}`, {
      place: { line, column },
      ruleId: rule,
      source,
    });
    message.fatal = severity === 'error';
    message.actual = found;
    message.expected = [expected];
    message.note = noteOf(finding);
    if (urlOf !== undefined) message.url = urlOf(rule);
  }
  return file;
}

function noteOf({ rule, expected, hint, subject }: Finding): string {
  const waiver =
    subject &&
    `or waive it in article.yaml: { rule: ${rule}, at: ${subject.at}, what: ${JSON.stringify(subject.what)}, why: … }`;
  return [`expected ${expected}`, hint, waiver]
    .filter((line) => line !== undefined)
    .map(onOneLine)
    .join('\n');
}

function onOneLine(text: string): string {
  return visible(text.replace(/\s+/gu, ' '));
}
