import type { Draft, Passage } from '../ingest/draft.ts';
import { placesOf, sentencesOf } from '../ingest/places.ts';

/** What begins at a character of the text. */
export type Start =
  | 'title'
  | 'subtitle'
  | 'jump-line'
  | 'part'
  | 'section'
  | 'clause'
  | 'lead'
  | 'paragraph'
  | 'sentence'
  | 'byline';

/** How a draft divides its source. */
export interface Division {
  /** What begins where, by places of the source. */
  starts: ReadonlyMap<number, Start>;
  /** The places of characters with white space before them. */
  spaced: ReadonlySet<number>;
}

/** What begins where in a draft; a lead is the first paragraph of a section without a heading. */
export function divisionOf({ title, subtitle, parts, byline }: Draft): Division {
  const starts = new Map<number, Start>();
  const spaced = new Set<number>();
  const add = (passage: Passage | undefined, start: Start): void => {
    if (passage === undefined) return;
    const places = placesOf(passage);
    const gaps = spacesIn(passage.text);
    for (const index of gaps) spaced.add(places[index] ?? -1);
    const first = places[0] ?? -1;
    if (start === 'lead' || start === 'paragraph')
      for (const sentence of sentencesOf(passage)) starts.set(sentence.start, 'sentence');
    if (start === 'part' || start === 'section')
      for (const index of gaps) starts.set(places[index] ?? -1, 'clause');
    starts.set(first, start);
  };
  add(title, 'title');
  add(subtitle, 'subtitle');
  for (const { jumpLine, heading, sections } of parts) {
    add(jumpLine, 'jump-line');
    add(heading, 'part');
    for (const section of sections) {
      add(section.heading, 'section');
      for (const [index, paragraph] of section.paragraphs.entries())
        add(paragraph, index === 0 && section.heading === undefined ? 'lead' : 'paragraph');
    }
  }
  add(byline, 'byline');
  return { starts, spaced };
}

/** How many characters stand before each white space in a text, white space not counted. */
function spacesIn(text: string): number[] {
  let count = 0;
  return text.split(/\s+/u).flatMap((piece) => {
    const before = count;
    count += piece.length;
    return before === 0 ? [] : [before];
  });
}
