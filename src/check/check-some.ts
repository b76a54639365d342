import type { ContentFolder } from '../article/content.ts';
import type { Finding } from '../text/finding.ts';
import type { ArticleCheck } from './article-check.ts';
import { termsIn } from './term-unused.ts';
import { checkInThreads } from './threads/check-in-threads.ts';
import { countReadingFindings } from './unreviewed-readings.ts';

/** What a check has found, with what is to be remembered of each article that has no errors, by its slug. */
export interface SomeChecked {
  findings: readonly Finding[];
  articles: ReadonlyMap<string, ArticleCheck>;
}

/** Checks some articles of a content folder and what all share; the others have passed, and have some terms. */
export async function checkSome(
  folder: ContentFolder,
  elsewhere: readonly string[],
): Promise<SomeChecked> {
  const { content, findings } = await checkInThreads(folder, { elsewhere });
  const counted = countReadingFindings(findings);
  const bySlug = Map.groupBy(counted, ({ file }) => slugOf(file, folder.path));
  const checks = content.articles.map((article): [string, ArticleCheck] => {
    const { slug, path } = article;
    const own = { path, findings: bySlug.get(slug) ?? [] };
    return [slug, { ...own, terms: termsIn(article, content.terms.terms) }];
  });
  const passed = checks.filter(([, check]) =>
    check.findings.every(({ severity }) => severity !== 'error'),
  );
  return { findings: counted, articles: new Map(passed) };
}

/** `content/river-town/zh/01-bridge.md` → `river-town`. */
function slugOf(file: string, folder: string): string {
  return file.slice(folder.length + 1).split('/', 1)[0] ?? '';
}
