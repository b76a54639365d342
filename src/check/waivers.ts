import type { ArticleContent } from '../article/content.ts';
import type { Waiver } from '../article/metadata.ts';
import { error, type Finding } from '../text/finding.ts';
import { articleWith } from './example.ts';
import type { RuleDescription } from './rule.ts';

const waiving = (what: string): Record<string, string> => ({
  'article.yaml': articleWith(`- sections: [01-bridge]
waivers:
  - rule: end-mark
    at: 01-bridge#p1.1
    what: ${what}
    why: 原文如此，是横幅上的话。`),
});

/** Every waiver of an article waives something. */
export const waiversUsed: RuleDescription = {
  id: 'waiver-unused',
  severity: 'error',
  why: {
    zh: '豁免不了什么的豁免，不是写错了，就是已经过时；留着它，将来真有毛病也会放过。',
    en: 'A waiver that waives nothing is wrong or out of date, and may one day let a fault pass.',
  },
  advice: {
    zh: '核对 rule、at、what 三项，或者整条删去。',
    en: 'Correct its rule, at and what, or take it out.',
  },
  examples: {
    fails: { zh: '新桥昨日通车。', files: waiving('新桥昨日通车') },
    passes: { zh: '新桥昨日通车', files: waiving('新桥昨日通车') },
  },
};

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
        error({ file: `${path}/article.yaml`, ...positionOf(['waivers', index]) }, waiversUsed.id, {
          found: `a waiver of ${waiver.rule} for ${waiver.what} at ${waiver.at}`,
          expected: 'waivers of what a check finds',
          hint: 'correct its rule, at and what, or take it out',
        }),
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
