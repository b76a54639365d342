import { dirname } from 'node:path/posix';
import type { Finding } from '../text/finding.ts';
import { fileStart } from '../text/position.ts';
import { readingsReviewed } from './readings-reviewed.ts';

const isReading = ({ rule }: Finding): boolean => rule === readingsReviewed.id;

/** The findings with the open readings of an article counted, in one finding instead of hundreds. */
export function countReadingFindings(findings: readonly Finding[]): Finding[] {
  const groups = Map.groupBy(findings.filter(isReading), articleOf);
  const counts = [...groups].map(([folder, group]): Finding => {
    const [first] = group;
    return {
      ...fileStart,
      file: `${folder}/lexicon.yaml`,
      rule: readingsReviewed.id,
      severity: first?.severity ?? 'warning',
      found: `${group.length} ${group.length === 1 ? 'reading that is' : 'readings that are'} not certain`,
      expected: 'each to be confirmed',
      hint: `“npm run -s shuangdu -- check ${folder.slice(folder.lastIndexOf('/') + 1)}” lists them`,
    };
  });
  return [...findings.filter((finding) => !isReading(finding)), ...counts];
}

/**
 * What confirms all open readings, ready to be put into the lexicons: for each article its file's name, then for
 * each entry the first place it is for, as a comment, and the entry.
 */
export function lexiconLines(findings: readonly Finding[]): string {
  const groups = Map.groupBy(findings.filter(isReading), articleOf);
  return [...groups]
    .map(([folder, group]) => {
      const byEntry = Map.groupBy(group, ({ facts }) => String(facts?.entry));
      const lines = [...byEntry].flatMap(([entry, [first]]) => [commentOf(first), entry]);
      return [`# ${folder}/lexicon.yaml`, ...lines, ''].join('\n');
    })
    .join('\n');
}

function commentOf(finding: Finding | undefined): string {
  if (finding === undefined) return '#';
  const { file, line, column, found } = finding;
  return `# ${file}:${line}:${column}  ${found.replace(/\s+/gu, ' ')}`;
}

/** `content/changchun-2020` of any file in it. */
function articleOf({ file }: Finding): string {
  const folder = dirname(file);
  return folder.endsWith('/zh') ? dirname(folder) : folder;
}
