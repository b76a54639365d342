import type { ArticleContent, Content } from '../article/content.ts';
import type { Finding } from '../text/finding.ts';
import { toCheck } from './checked-content.ts';
import { byPlace } from './by-place.ts';
import { findAll } from './find-all.ts';
import { rules } from './rules.ts';
import { applyWaivers } from './waivers.ts';

/** All findings on the content that no article waives, in the order of files and lines. */
export function checkContent(content: Content): Finding[] {
  return settleFindings(content, findAll(toCheck(content), rules));
}

/** What all rules have found, and reading the content, as it is told: waived or in order. */
export function settleFindings(
  { findings, articles }: { findings: readonly Finding[]; articles: readonly ArticleContent[] },
  found: readonly Finding[],
): Finding[] {
  const place = new Map(rules.map(({ id }, index) => [id, index]));
  const inOrder = found.toSorted((a, b) => (place.get(a.rule) ?? 0) - (place.get(b.rule) ?? 0));
  return applyWaivers([...findings, ...inOrder], articles).sort(byPlace);
}
