import { byDate } from '../article/listed-article.ts';
import type { ContentFolder } from '../article/content.ts';
import type { Files } from '../article/folder.ts';
import { readPdfs } from '../pdf/read-pdfs.ts';
import { contributeAll, type Maker } from './contribute-all.ts';
import type { Contribution } from './contribution.ts';
import { contributionDigests } from './digests.ts';
import { inShard } from './in-shard.ts';
import { isKept, placeOf, readContribution } from './kept-contributions.ts';
import type { Order } from './make-contribution.ts';
import { newestFirst } from './newest-first.ts';
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

/** The contributions of all articles of a build: those that are kept, and those that are to be made. */
export interface Articles {
  found: readonly Contribution[];
  orders: readonly Order[];
  /** Where each is kept, by its slug. */
  places: ReadonlyMap<string, string>;
  content: Omit<ContentFolder, 'articles'>;
}

/** Looks for the contributions of articles among those that earlier builds have kept, by all that they are made of. */
export async function findArticles(
  { articles, ...content }: ContentFolder,
  { kept, program, pdfs, shard }: ArticlesOptions,
): Promise<Articles> {
  const read = { articles, ...content };
  const digests = contributionDigests(read, program, await pdfsOf(read, pdfs));
  const places = new Map(
    inShard([...digests], shard).map(([slug, made]) => [slug, placeOf(kept, slug, made)]),
  );
  const orders = articles.flatMap((article) => {
    const place = places.get(article.slug);
    return place === undefined || isKept(place) ? [] : [{ article, place }];
  });
  const ordered = new Set(orders.map(({ place }) => place));
  const others = [...places.values()].filter((place) => !ordered.has(place));
  return {
    found: await Promise.all(others.map((place) => readContribution(place))),
    orders,
    places,
    content,
  };
}

/** Makes the contributions that are not kept. */
export async function makeArticles(
  { orders, content }: Articles,
  maker: Maker,
  { form }: ArticlesOptions,
): Promise<readonly Contribution[]> {
  await contributeAll(orders, maker, { content, form });
  return Promise.all(orders.map(({ place }) => readContribution(place)));
}

/** All contributions, the newest article first, as soon as they are there. */
export function inOrder(
  { found, orders }: Articles,
  making: Promise<readonly Contribution[]>,
): AsyncGenerator<Contribution> {
  const named = orders.map(({ article }) => article);
  return newestFirst(found, named, making);
}

/** Puts contributions in the order of lists, the newest article first. */
export function sorted(all: readonly Contribution[]): Contribution[] {
  return all.toSorted((a, b) => byDate(a.facts.listed, b.facts.listed));
}

/** The PDFs of each article that is read, by their names. */
async function pdfsOf({ articles }: ContentFolder, folder?: string): Promise<Map<string, Files>> {
  const found = articles.map(async ({ slug }) => {
    const pdfs = await readPdfs(folder, slug);
    return [slug, new Map(pdfs.map(({ name, bytes }) => [name, bytes]))] as const;
  });
  return new Map(await Promise.all(found));
}
