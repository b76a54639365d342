import type { ArticleContent } from '../article/content.ts';
import type { Waiver } from '../article/metadata.ts';
import { error, type Finding } from '../text/finding.ts';

/** The findings that no article waives, and an error for each waiver that waives none. */
export function applyWaivers(
  findings: readonly Finding[],
  articles: readonly ArticleContent[],
): Finding[] {
  const waived = new Set<Finding>();
  const unused = articles.flatMap(({ article, path, positionOf }) =>
    (article?.waivers ?? []).flatMap((waiver, index) => {
      const found = findings.filter((finding) => isWaived(finding, waiver, path));
      found.forEach((finding) => waived.add(finding));
      if (found.length > 0) return [];
      return [
        error(
          { file: `${path}/article.yaml`, ...positionOf(['waivers', index]) },
          'waiver-unused',
          {
            found: `a waiver of ${waiver.rule} for ${waiver.what} at ${waiver.at}`,
            expected: 'waivers of what a check finds',
            hint: 'correct its rule, at and what, or take it out',
          },
        ),
      ];
    }),
  );
  return [...findings.filter((finding) => !waived.has(finding)), ...unused];
}

function isWaived({ file, rule, subject }: Finding, waiver: Waiver, path: string): boolean {
  return (
    subject !== undefined &&
    file.startsWith(`${path}/`) &&
    rule === waiver.rule &&
    subject.at === waiver.at &&
    subject.what === waiver.what
  );
}
