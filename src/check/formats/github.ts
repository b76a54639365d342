import { visible, type Finding } from '../../text/finding.ts';
import type { Format } from './format.ts';

/** Workflow commands that make GitHub show each finding beside its line. */
export const github: Format = (findings) =>
  findings.map((finding) => `${command(finding)}\n`).join('');

function command({ file, line, column, rule, severity, found, expected, hint }: Finding): string {
  const properties = Object.entries({ file, line, col: column, title: rule })
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',');
  const advice = hint === undefined ? '' : `; ${hint}`;
  return `::${severity} ${properties}::${escapeData(`found ${found}, expected ${expected}${advice}`)}`;
}

function escapeData(text: string): string {
  const escaped = text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  return visible(escaped);
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
