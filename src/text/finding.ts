import { fileStart, type Position } from './position.ts';

/** One thing an editor has to look at: where it is, what was found, what was expected. */
export interface Finding extends Position {
  /** Path of the file, relative to the project. */
  file: string;
  /** Permanent name of the rule that found it. */
  rule: string;
  severity: 'error' | 'warning';
  found: string;
  expected: string;
  /** What to do about it, where the expectation does not say so already. */
  hint?: string;
  /** What an article has to name to waive it; absent where nothing can. */
  subject?: Subject;
  /** What a program may want to know of it, by name. */
  facts?: Readonly<Record<string, string | number>>;
}

/** What a finding speaks of, so that an article can waive it. */
export interface Subject {
  /** The sentence or heading: `04-targets#p1.2`, `04-targets#heading`, `part-2#heading`, `article#title`. */
  at: string;
  /** The figure, word or phrase: `118万`. */
  what: string;
}

/** Where a finding is; without a position, at the start of the file. */
export type Place = { file: string } & Partial<Position>;

/** A finding that fails the build. */
export function error(
  place: Place,
  rule: string,
  what: Pick<Finding, 'found' | 'expected' | 'hint'>,
): Finding {
  return { ...fileStart, ...place, rule, severity: 'error', ...what };
}

/** One line a finding: `file:line:column  rule  found …, expected …`. */
export function formatFinding(finding: Finding): string {
  const { file, line, column, rule, severity, found, expected, hint } = finding;
  const mark = severity === 'warning' ? 'warning: ' : '';
  const advice = hint === undefined ? '' : `; ${hint}`;
  const text = `${mark}found ${found}, expected ${expected}${advice}`;
  return visible(`${file}:${line}:${column}  ${rule}  ${text.replace(/\s+/gu, ' ')}`);
}

/** A text whose controls a terminal would obey, or that would turn it round, by their numbers: `U+001B`. */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, (character) => {
    const number = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `U+${number}`;
  });
}
