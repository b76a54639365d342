import type { ContentFolder } from '../article/content.ts';
import { byDate } from '../article/listed-article.ts';
import type { ArticleFolder } from '../article/parse.ts';
import type { ArticleCheck } from '../check/article-check.ts';
import { readPdfs } from '../pdf/read-pdfs.ts';
import { contributeAll } from './contribute-all.ts';
import type { Contribution } from './contribution.ts';
import { contributionDigests } from './digests.ts';
import { inShard } from './in-shard.ts';
import { isKept, placeOf, readContribution } from './kept-contributions.ts';
import type { Order } from './make-contribution.ts';
import type { PagesBundle } from './pages-bundle.ts';
import type { SiteForm } from './render-files.ts';

export interface ArticlesOptions {
  /** Where contributions are kept from build to build. */
  kept: string;
  /** The digest of the program and its settings. */
  program: string;
  form: SiteForm;
  /** Where PDFs of articles are, if they were printed. */
  pdfs?: string | undefined;
  /** Which articles alone are built, without any site: `2/3`. */
  shard?: string | undefined;
}

/** The articles of a build: those of which contributions are kept, and those of which they are to be made. */
export interface Articles {
  found: readonly Contribution[];
  missing: readonly ArticleFolder[];
  /** Where the contribution of each is kept, by its slug. */
  places: ReadonlyMap<string, string>;
  content: Omit<ContentFolder, 'articles'>;
}

/** Looks for the contributions of articles among those that earlier builds have kept, by all that they are made of. */
export async function findArticles(
  read: ContentFolder,
  digests: ReadonlyMap<string, string>,
  { kept, shard }: ArticlesOptions,
): Promise<Articles> {
  const { articles, ...content } = read;
  const places = new Map(
    inShard([...digests], shard).map(([slug, made]) => [slug, placeOf(kept, slug, made)]),
  );
  const [found, missing]: [string[], ArticleFolder[]] = [[], []];
  for (const article of articles) {
    const place = places.get(article.slug);
    if (place === undefined) continue;
    if (isKept(place)) found.push(place);
    else missing.push(article);
  }
  const contributions = await Promise.all(found.map((place) => readContribution(place)));
  return { found: contributions, missing, places, content };
}

/** Makes the contributions that are missing, of articles that have passed the check. */
export async function makeArticles(
  { missing, places, content }: Articles,
  checks: ReadonlyMap<string, ArticleCheck>,
  bundle: PagesBundle,
  { form }: ArticlesOptions,
): Promise<readonly Contribution[]> {
  const orders = missing.map((article): Order => {
    const [place, check] = [places.get(article.slug), checks.get(article.slug)];
    if (place === undefined || check === undefined)
      throw new Error(`The article ${article.slug} has not been checked`);
    return { article, place, check };
  });
  await contributeAll(orders, bundle, { content, form });
  return Promise.all(orders.map(({ place }) => readContribution(place)));
}

/** Puts contributions in the order of lists, the newest article first. */
export function sorted(all: readonly Contribution[]): Contribution[] {
  return all.toSorted((a, b) => byDate(a.facts.listed, b.facts.listed));
}

/** The digests of all that contributions are made of, by the slugs of their articles. */
export async function digestArticles(
  read: ContentFolder,
  { program, pdfs }: ArticlesOptions,
): Promise<Map<string, string>> {
  const found = read.articles.map(async ({ slug }) => {
    const files = (await readPdfs(pdfs, slug)).map(({ name, bytes }) => [name, bytes] as const);
    return [slug, new Map(files)] as const;
  });
  return contributionDigests(read, program, new Map(await Promise.all(found)));
}
