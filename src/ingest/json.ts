import type { Draft, Passage } from './draft.ts';
import { editsOf, type DraftEdit } from './edits.ts';

/** A draft as programs read it; absent values are `null`. */
export interface DraftJson {
  title: string | null;
  subtitle: string | null;
  byline: string | null;
  /** Date lines, captions, jump lines and other credits. */
  notes: string[];
  sections: { part: string | null; heading: string | null; paragraphs: string[] }[];
  edits: DraftEdit[];
}

/** A draft as plain data. */
export function toJson(draft: Draft): DraftJson {
  const { title, subtitle, byline, notes, parts } = draft;
  const jumpLines = parts.flatMap(({ jumpLine }) => jumpLine ?? []);
  const textOf = (passage: Passage | undefined): string | null => passage?.text ?? null;
  return {
    title: textOf(title),
    subtitle: textOf(subtitle),
    byline: textOf(byline),
    notes: [...jumpLines, ...notes]
      .sort((one, other) => (one.lines[0]?.start ?? 0) - (other.lines[0]?.start ?? 0))
      .map(({ text }) => text),
    sections: parts.flatMap(({ heading, sections }) =>
      sections.map((section) => ({
        part: textOf(heading),
        heading: textOf(section.heading),
        paragraphs: section.paragraphs.map(({ text }) => text),
      })),
    ),
    edits: editsOf(draft),
  };
}
