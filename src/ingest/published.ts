import type { Draft, Passage } from './draft.ts';

/** The passages of a draft in the order in which the site publishes them. */
export function published({ title, subtitle, parts, byline }: Draft): Passage[] {
  const passages = [
    title,
    subtitle,
    ...parts.flatMap(({ jumpLine, heading, sections }) => [
      jumpLine,
      heading,
      ...sections.flatMap((section) => [section.heading, ...section.paragraphs]),
    ]),
    byline,
  ];
  return passages.filter((passage) => passage !== undefined);
}
