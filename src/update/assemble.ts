import type { NewLine } from './translate.ts';

/** A section of the new article, as lines. */
export interface NewSection {
  heading: NewLine[];
  paragraphs: NewLine[][];
}

export interface NewPart {
  jumpLine?: NewLine | undefined;
  heading: NewLine[];
  sections: NewSection[];
}

/** The new article, as lines. */
export interface Assembled {
  title?: NewLine | undefined;
  subtitle?: NewLine | undefined;
  byline?: NewLine | undefined;
  parts: NewPart[];
}

/** Puts lines into parts, sections and paragraphs by what begins with them. */
export function assemble(lines: readonly NewLine[]): Assembled {
  const assembled: Assembled = { parts: [] };
  let part: NewPart | undefined;
  let section: NewSection | undefined;
  const openPart = (): NewPart => {
    part = { heading: [], sections: [] };
    section = undefined;
    assembled.parts.push(part);
    return part;
  };
  const openSection = (): NewSection => {
    const { sections } = part ?? openPart();
    section = { heading: [], paragraphs: [] };
    sections.push(section);
    return section;
  };
  const isFresh = (): boolean => part?.sections.length === 0 && part.heading.length === 0;
  for (const line of lines) {
    const { start } = line.unit;
    if (start === 'title' || start === 'subtitle' || start === 'byline') assembled[start] = line;
    else if (start === 'jump-line') openPart().jumpLine = line;
    else if (start === 'part') (isFresh() && part ? part : openPart()).heading.push(line);
    else if (start === 'section') openSection().heading.push(line);
    else if (start === 'clause') (section ?? part ?? openPart()).heading.push(line);
    else if (start === 'lead' && mayLead(assembled, part)) openSection().paragraphs.push([line]);
    else addSentence(section ?? openSection(), line);
  }
  return { ...assembled, parts: assembled.parts.filter(({ sections }) => sections.length > 0) };
}

/** Whether a section without a heading may begin: as the first of the article or of a part with a heading. */
function mayLead({ parts }: Assembled, part: NewPart | undefined): boolean {
  if (part === undefined) return true;
  return part.sections.length === 0 && (parts.length === 1 || part.heading.length > 0);
}

function addSentence({ paragraphs }: NewSection, line: NewLine): void {
  const last = paragraphs.at(-1);
  if (last === undefined || line.unit.start !== 'sentence') paragraphs.push([line]);
  else last.push(line);
}
