import type { ContentFolder } from '../article/content.ts';
import type { ArticleFolder } from '../article/parse.ts';
import type { ArticleCheck } from '../check/article-check.ts';
import { contribute } from './contribute.ts';
import { keepContribution } from './kept-contributions.ts';
import type { LoadedPages } from './pages-bundle.ts';
import type { SiteForm } from './render-files.ts';

/** An article to make the contribution of, and where to keep it. */
export interface Order {
  article: ArticleFolder;
  place: string;
  check: ArticleCheck;
}

/** What contributions are made with besides their articles: the content folder without those, and the site’s form. */
export interface Setting {
  content: Omit<ContentFolder, 'articles'>;
  form: SiteForm;
}

/** Makes the contribution of an article and keeps it. */
export async function makeContribution(
  pages: LoadedPages,
  { article, place, check }: Order,
  { content, form }: Setting,
): Promise<void> {
  const { records, ...made } = await contribute(pages, { ...content, articles: [article] }, form);
  const contribution = { ...made, check };
  await keepContribution(place, contribution, records);
}
