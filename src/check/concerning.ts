import { dirname } from 'node:path/posix';
import type { Finding } from '../text/finding.ts';

/**
 * Those findings that concern some articles: what is in their folders, and faults of what all articles
 * share, terms that none has aside.
 */
export function concerning(
  findings: readonly Finding[],
  contentPath: string,
  slugs: readonly string[],
): Finding[] {
  const isOwn = ({ file }: Finding): boolean =>
    slugs.some((slug) => file.startsWith(`${contentPath}/${slug}/`));
  const isShared = ({ file, rule }: Finding): boolean =>
    dirname(file) === contentPath && rule !== 'term-unused';
  return findings.filter((finding) => isOwn(finding) || isShared(finding));
}
