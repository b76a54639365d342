import { error, type Finding } from '../text/finding.ts';
import type { Line } from '../markdown/parse-section.ts';
import type { Bilingual, Paragraph } from './model.ts';

interface Side {
  file: string;
  paragraphs: Line[][];
}

/**
 * Pairs the sentences of a section with their translations: line n of paragraph m with line n of
 * paragraph m. Where the counts differ, a finding points at both places.
 */
export function pairSections({ zh, en }: Bilingual<Side>): {
  paragraphs: Paragraph[];
  findings: Finding[];
} {
  if (zh.paragraphs.length !== en.paragraphs.length) {
    const index = Math.min(zh.paragraphs.length, en.paragraphs.length);
    return {
      paragraphs: [],
      findings: [mismatch('paragraph', { zh, en }, zh.paragraphs, en.paragraphs, index)],
    };
  }
  const findings: Finding[] = [];
  const paragraphs = zh.paragraphs.map((lines, paragraph) => {
    const translated = en.paragraphs[paragraph] ?? [];
    if (lines.length !== translated.length) {
      const index = Math.min(lines.length, translated.length);
      const found = mismatch('sentence', { zh, en }, lines, translated, index);
      findings.push({ ...found, found: `${found.found} in paragraph ${paragraph + 1}` });
    }
    return lines.map((line, index) => ({ zh: line.text, en: translated[index]?.text ?? '' }));
  });
  return { paragraphs, findings };
}

type Unit = Line | Line[];

/** The finding stands where the first unit has no partner; its hint names the place in the other file. */
function mismatch(
  kind: string,
  sides: Bilingual<Side>,
  zh: Unit[],
  en: Unit[],
  index: number,
): Finding {
  const [longer, shorter] = zh.length > en.length ? [sides.zh, sides.en] : [sides.en, sides.zh];
  const [more, fewer] = zh.length > en.length ? [zh, en] : [en, zh];
  const here = lineOf(more[index]);
  const there = lineOf(fewer.at(-1));
  const { line = 1, column = 1 } = here ?? {};
  return error({ file: longer.file, line, column }, `${kind}-parity`, {
    found: `${more.length} ${kind}s`,
    expected: `${fewer.length} as in ${shorter.file}`,
    hint: `the last ${kind} there is at ${shorter.file}:${there?.line ?? 1}:${there?.column ?? 1}; make both alike`,
  });
}

function lineOf(unit: Unit | undefined): Line | undefined {
  return Array.isArray(unit) ? unit[0] : unit;
}
