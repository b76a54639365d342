import { writeDoubt } from '../text/doubt-marks.ts';
import { toYaml } from '../text/to-yaml.ts';
import { untranslated } from '../text/untranslated.ts';
import type { Doubt, Draft, DraftPart, DraftSection } from './draft.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { holds, sentencesOf } from './places.ts';

/** A section’s Chinese, each doubt marked on a line above the sentence it is about. */
export function chineseFile(section: DraftSection, doubts: readonly Doubt[]): string {
  const sentences = section.paragraphs.map(sentencesOf);
  const starts = sentences.flat().map(({ start }) => start);
  const marks = Map.groupBy(doubts, ({ at = 0 }) => {
    const paragraph = section.paragraphs.findIndex((each) => holds(each, at));
    const own = sentences[paragraph]?.findLast(({ start }) => start <= at)?.start;
    return own ?? starts[0];
  });
  const body = sentences.map((paragraph) =>
    paragraph.flatMap(({ text, start }) => [
      ...(marks.get(start) ?? []).map(({ found, advice }) => writeDoubt(`${found}; ${advice}`)),
      escapeMarkdown(text),
    ]),
  );
  return file(section.heading?.text.split(' '), body);
}

/** A section’s English, every line of it still to come. */
export function englishFile({ heading, paragraphs }: DraftSection): string {
  const body = paragraphs.map((paragraph) => sentencesOf(paragraph).map(() => untranslated));
  return file(
    heading?.text.split(' ').map(() => untranslated),
    body,
  );
}

/** The doubts about a section: those in its text or its heading, in the heading of the part it opens. */
export function doubtsOf(
  { doubts }: Draft,
  part: DraftPart,
  { heading, paragraphs }: DraftSection,
): Doubt[] {
  const opens = part.sections[0]?.paragraphs === paragraphs;
  const passages = [heading, opens ? part.heading : undefined, ...paragraphs];
  return doubts.filter(({ at }) =>
    passages.some((passage) => at !== undefined && passage !== undefined && holds(passage, at)),
  );
}

function file(heading: string[] | undefined, body: readonly string[][]): string {
  const front = heading === undefined ? '' : `---\n${toYaml({ heading })}---\n\n`;
  return `${front}${body.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
