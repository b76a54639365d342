import { error, type Finding } from '../text/finding.ts';
import type { YamlResult } from '../text/yaml-document.ts';
import type { Metadata } from './metadata.ts';
import { describeHeading } from './read-section.ts';

/** The headings of parts have as many clauses in both languages. */
export function checkPartHeadings(
  file: string,
  parts: Metadata['parts'],
  positionOf: YamlResult<Metadata>['positionOf'],
): Finding[] {
  return parts.flatMap(({ heading }, index) => {
    if (heading === undefined || heading.zh.length === heading.en.length) return [];
    const place = { file, ...positionOf(['parts', index, 'heading', 'en']) };
    const found = describeHeading(heading.en);
    const expected = `${describeHeading(heading.zh)} as in the Chinese`;
    return [error(place, 'heading-parity', { found, expected })];
  });
}
