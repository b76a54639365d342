import { writeDoubt } from '../text/doubt-marks.ts';
import { toYaml } from '../text/to-yaml.ts';
import { untranslated } from '../text/untranslated.ts';
import type { Doubt, Draft, DraftSection, Passage } from './draft.ts';
import type { Translation } from './english/translation.ts';
import { headingClauses } from './english/heading.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { lastUpTo, passageFinder, sentencesOf } from './places.ts';

/** A section’s Chinese, each doubt marked on a line above the sentence it is about. */
export function chineseFile(
  section: DraftSection,
  doubts: readonly Doubt[],
  english?: Translation,
): string {
  const sentences = section.paragraphs.map(sentencesOf);
  const starts = sentences.map((paragraph) => paragraph.map(({ start }) => start));
  const startsIn = new Map(section.paragraphs.map((each, index) => [each, starts[index]]));
  const paragraphAt = passageFinder(section.paragraphs);
  const marks = Map.groupBy(doubts, ({ at = 0 }) => {
    const paragraph = paragraphAt(at);
    const own = (paragraph && startsIn.get(paragraph)) ?? [];
    return own[lastUpTo(own, at)] ?? starts.find(([start]) => start !== undefined)?.[0];
  });
  const body = sentences.map((paragraph) =>
    paragraph.flatMap(({ text, start }) => [
      ...(marks.get(start) ?? []).map(({ found, advice }) => writeDoubt(`${found}; ${advice}`)),
      escapeMarkdown(text),
    ]),
  );
  return file(section.heading && bilingualHeading(section.heading, english).zh, body);
}

/**
 * A section’s English, each line that may be wrong marked on a line above; a line without any is still
 * to come.
 */
export function englishFile({ heading, paragraphs }: DraftSection, english?: Translation): string {
  const body = paragraphs.map((paragraph) => {
    const lines = english?.lines.get(paragraph);
    return sentencesOf(paragraph).flatMap((_, index) => {
      const { text, doubt } = lines?.[index] ?? {};
      const line = text === undefined ? untranslated : escapeMarkdown(text);
      return doubt === undefined ? [line] : [writeDoubt(doubt), line];
    });
  });
  return file(heading && bilingualHeading(heading, english).en, body);
}

/** A heading clause by clause, as white space parts it; in one clause where its English has but one. */
export function bilingualHeading(
  heading: Passage,
  english?: Translation,
): { zh: string[]; en: string[] } {
  const clauses = heading.text.split(' ');
  const lines = english?.headings.get(heading);
  if (lines === undefined) return { zh: clauses, en: clauses.map(() => untranslated) };
  const en = headingClauses(lines, clauses.length);
  return { zh: en.length === clauses.length ? clauses : [heading.text], en };
}

/** The doubts about each section: those in its text or its heading, in the heading of the part it opens; the rest under nothing. */
export function doubtsBySection({ parts, doubts }: Draft): Map<DraftSection | undefined, Doubt[]> {
  const sectionOf = new Map<Passage, DraftSection>();
  for (const part of parts) {
    for (const [index, section] of part.sections.entries()) {
      const passages = [section.heading, index === 0 ? part.heading : undefined];
      for (const passage of [...passages, ...section.paragraphs])
        if (passage !== undefined) sectionOf.set(passage, section);
    }
  }
  const passageAt = passageFinder([...sectionOf.keys()]);
  return Map.groupBy(doubts, ({ at }) => {
    const passage = at === undefined ? undefined : passageAt(at);
    return passage && sectionOf.get(passage);
  });
}

function file(heading: string[] | undefined, body: readonly string[][]): string {
  const front = heading === undefined ? '' : `---\n${toYaml({ heading })}---\n\n`;
  return `${front}${body.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
