import { createHash } from 'node:crypto';
import type { ContentFolder } from '../article/content.ts';
import type { ArticleCheck } from '../check/article-check.ts';
import { checkBeside } from '../check/check-beside.ts';
import type { Finding } from '../text/finding.ts';
import { isKept, keepContribution, placeOf } from '../contributions/kept-contributions.ts';
import { readContribution, type Listed } from '../contributions/kept-contributions.ts';

/** What the check of a content folder has found, and where that is kept. */
export interface ContentCheck {
  findings: readonly Finding[];
  /** What is to be remembered of the articles that were looked at. */
  articles: ReadonlyMap<string, ArticleCheck>;
  place: string;
}

type ListedFindings = Listed & Pick<ContentCheck, 'findings'>;

interface Known {
  /** The digests of all that articles are made of, by their slugs, and of the program. */
  digests: ReadonlyMap<string, string>;
  program: string;
  /** What is kept of articles, which have passed as they are, and those of which nothing is. */
  found: readonly { slug: string; check: ArticleCheck }[];
  missing: readonly unknown[];
  /** Where things are kept from build to build. */
  kept: string;
}

/**
 * The findings on a content folder. An article that has passed with all that it is made of is not looked at again, and
 * where all is as it was, nothing is.
 */
export async function checkContent(
  content: ContentFolder,
  { digests, program, found, missing, kept }: Known,
): Promise<ContentCheck> {
  const { path, unread = [], shared } = content;
  const hash = createHash('sha256').update(JSON.stringify([program, path, unread, [...digests]]));
  for (const [name, bytes] of shared) hash.update(`\0${name}\0${bytes.length}\0`).update(bytes);
  const place = placeOf(kept, '.check', hash.digest('hex').slice(0, 32));
  if (missing.length === 0 && isKept(place)) {
    const { findings } = await readContribution<ListedFindings>(place);
    return { findings, articles: new Map(), place };
  }
  const paths = new Map(content.articles.map((article) => [article.slug, article.path]));
  const known = found.filter(({ slug, check }) => check.path === paths.get(slug));
  const slugs = new Set(known.map(({ slug }) => slug));
  const rest = content.articles.filter(({ slug }) => !slugs.has(slug));
  const terms = new Set(known.flatMap(({ check }) => check.terms));
  const checked = await checkBeside({ ...content, articles: rest }, [...terms]);
  const before = known.flatMap(({ check }) => check.findings);
  return { findings: [...before, ...checked.findings], articles: checked.articles, place };
}

/** Keeps the findings on content that has passed, so that the next build tells them without another look. */
export async function keepCheck({ place, findings }: ContentCheck): Promise<void> {
  if (isKept(place)) return;
  const listed: ListedFindings = { findings, files: {} };
  await keepContribution(place, { ...listed, contents: new Map() });
}
