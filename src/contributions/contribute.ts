import type { ContentFolder } from '../article/content.ts';
import { setScope } from '../scope.ts';
import type { FactsWithRecords } from './article-facts.ts';
import type { MadeContribution } from './contribution.ts';
import type { LoadedPages } from './pages-bundle.ts';
import { pathsOf, renderFiles, renderPath, type SiteForm } from './render-files.ts';

/**
 * Renders all pages and files of an article, the only one of a content folder, with the bundle of pages, as they are
 * to be served. The bundle is told by the scope which article it is about, so that only one can be made at a time in a
 * thread.
 */
export async function contribute(
  pages: LoadedPages,
  content: ContentFolder,
  form: SiteForm,
): Promise<MadeContribution> {
  const [{ slug } = { slug: '' }] = content.articles;
  const { app } = pages;
  setScope({ content });
  app.routeCache.clearAll();
  const factsPath = `/facts/${slug}.json`;
  // Those of a single address are the site’s.
  const paths = (await pathsOf(app)).filter(({ route }) => route.pathname === undefined);
  const ofFacts = paths.find(({ pathname }) => pathname === factsPath);
  if (ofFacts === undefined) throw new Error(`The pages say nothing of the article ${slug}`);
  const others = paths.filter((each) => each !== ofFacts);
  const rendered = await renderFiles(pages, others, form);
  const response = await renderPath(app, { ...ofFacts, pathname: factsPath.slice(1) }, form);
  return { slug, ...((await response.json()) as FactsWithRecords), ...rendered };
}
