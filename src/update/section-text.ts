import type { Language } from '../text/language.ts';
import { writeDoubt } from '../text/doubt-marks.ts';
import { toYaml } from '../text/to-yaml.ts';
import type { NewSection } from './assemble.ts';
import type { OldUnit } from './match-units.ts';

/** A section in one language as the text of its file; `before`: the file it had. */
export function sectionText(
  { heading, paragraphs }: NewSection,
  language: Language,
  before?: { text: string; heading: readonly OldUnit[] },
): string {
  const body = paragraphs.map((lines) =>
    lines.flatMap((line) => [...line.doubts[language].map(writeDoubt), line[language]]).join('\n'),
  );
  const isSame =
    heading.length === before?.heading.length &&
    heading.every(({ isSame: same, from }, index) => same && from[0] === before.heading[index]);
  const kept = isSame ? frontMatter.exec(before.text) : null;
  const clauses = heading.map((line) => line[language]);
  const front = clauses.length === 0 ? '' : `---\n${toYaml({ heading: clauses })}---\n\n`;
  return `${kept?.[0] ?? front}${body.join('\n\n')}\n`;
}

const frontMatter = /^---\n[^]*?\n---\n\s*/;

/** Whether a section consists of just the lines it had, in their order and with the same doubts. */
export function isAsBefore({ heading, paragraphs }: NewSection, old: readonly OldUnit[]): boolean {
  const lines = [heading, ...paragraphs].flatMap((group, place) =>
    group.map((line, index) => ({ line, isFirst: index === 0, isHeading: place === 0 })),
  );
  return (
    lines.length === old.length &&
    lines.every(({ line, isFirst, isHeading }, index) => {
      const before = old[index];
      const isAlike = line.isSame && line.from.length === 1 && line.from[0] === before;
      if (before === undefined || !isAlike) return false;
      const begins = before.start !== (isHeading ? 'clause' : 'sentence');
      return begins === isFirst && line.doubts.zh.length === before.doubts.zh.length;
    })
  );
}
