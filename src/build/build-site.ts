import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { readContent } from '../article/read.ts';
import { pass } from '../check/pass.ts';
import {
  digestArticles,
  findArticles,
  inOrder,
  makeArticles,
  sorted,
} from '../contributions/articles.ts';
import { programDigest } from '../contributions/digests.ts';
import { forgetOthers, linkContribution } from '../contributions/kept-contributions.ts';
import { loadPages } from '../contributions/pages-bundle.ts';
import { makeOwnFiles } from '../contributions/own-files.ts';
import type { RenderedFiles } from '../contributions/render-files.ts';
import { makeSearchFiles, writeSearchFiles } from '../contributions/write-search-files.ts';
import { finishSite } from '../hosting/finish-site.ts';
import { inLanes } from '../hosting/in-lanes.ts';
import { writeOfflineFiles } from '../offline/write-offline-files.ts';
import { contentFolder, keptFolder, offline, pdfFolder, shard } from '../site.ts';
import { findBundle, forgetBundles } from './bundle/kept-bundle.ts';
import { checkContent, keepCheck } from './check-content.ts';
import { siteForm } from './site-form.ts';
import { writeSitemap } from './write-sitemap.ts';

interface Options {
  /** Whether warnings on the content stop the build too. */
  strict: boolean;
}

/**
 * Builds the site, or what a shard of its articles adds to it, with a bundle of pages. What is kept of that and of
 * articles is taken from there; the rest is made while a thread checks all content, but no article before it has passed.
 */
export async function buildSite(site: string, { strict }: Options): Promise<void> {
  const kept = resolve(keptFolder);
  const program = programDigest(resolve(), { offline, ...siteForm });
  const options = { kept, program, form: siteForm, pdfs: pdfFolder, shard };
  const content = await readContent(contentFolder);
  const digests = await digestArticles(content, options);
  const articles = await findArticles(content, digests, options);
  const checking = checkContent(content, { digests, program, kept, ...articles });
  const passing = checking.then((check) => ({ check, warnings: pass(check.findings, { strict }) }));
  const faulty = new AbortController();
  passing.catch((fault: unknown) => faulty.abort(fault));
  const finding = findBundle(program, faulty.signal);
  // What is wrong with the content is told first.
  const found = await Promise.race([finding, passing.then(() => finding)]);
  const { bundle, assets, places, worker, writings } = found;
  const making = passing.then(async ({ check, warnings }) => {
    for (const line of warnings) console.warn(line);
    return makeArticles(articles, check.articles, bundle, options);
  });
  making.catch(() => undefined);
  // By a process of its own, while what is left is made and the site’s pages are rendered.
  const search =
    shard === undefined ? makeSearchFiles(inOrder(articles, making), writings) : undefined;
  search?.catch(() => undefined);
  const made = await making;
  console.log(`${made.length} articles made, ${articles.found.length} kept`);
  const { check } = await passing;
  await keepCheck(check);
  if (search === undefined) return;
  const all = sorted([...articles.found, ...made]);
  const facts = all.map((each) => each.facts);
  const app = await loadPages(bundle);
  const own = await makeOwnFiles(app, facts, { program, form: siteForm, folder: kept });
  await writeFiles(own.made, site);
  for (const each of own.kept) await linkContribution(each.place, each, site);
  await linkContribution(places.assets, assets, site);
  const finished = [...all, ...own.kept, own.made];
  const pages = finished.flatMap((each) => each.pages);
  for (const each of all) await linkContribution(articles.places.get(each.slug) ?? '', each, site);
  await writeSitemap(pages, site, siteForm);
  await writeSearchFiles(await search, site);
  const known = [...finished, assets];
  await writeOfflineFiles(site, siteForm.base, { offline, known, worker });
  await finishSite(site, { ...siteForm, finished: known });
  await forgetOthers(
    kept,
    new Set([...articles.places.values(), check.place, ...own.kept.map(({ place }) => place)]),
  );
  await forgetBundles(places);
  console.log(`${pages.length} pages`);
}

async function writeFiles({ contents }: RenderedFiles, site: string): Promise<void> {
  const folders = new Set([...contents.keys()].map((path) => join(site, dirname(path))));
  for (const folder of folders) await mkdir(folder, { recursive: true });
  await inLanes(contents, ([path, bytes]) => writeFile(join(site, path), bytes));
}
