import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { readContent } from '../article/read.ts';
import { pass } from '../check/pass.ts';
import { digestArticles, findArticles, makeArticles, sorted } from '../contributions/articles.ts';
import { programDigest } from '../contributions/digests.ts';
import { keepArchive } from '../contributions/keep-archive.ts';
import { forgetOthers, linkContribution } from '../contributions/kept-contributions.ts';
import { loadPages } from '../contributions/pages-bundle.ts';
import { makeOwnFiles } from '../contributions/own-files.ts';
import { finishSite } from '../hosting/finish-site.ts';
import { inLanes } from '../hosting/in-lanes.ts';
import { writeOfflineFiles } from '../offline/write-offline-files.ts';
import { contentFolder, keptFolder, offline, pdfFolder, shard } from '../site.ts';
import { BuildFault } from './build-fault.ts';
import { findBundle, forgetBundles } from './bundle/kept-bundle.ts';
import { checkContent, keepCheck } from './check-content.ts';
import { refuseChanged } from './refuse-changed.ts';
import { siteForm as form } from './site-form.ts';
import { writeSitemap } from './write-sitemap.ts';

/** Some 1,200 sections. */
const manyArticles = 100;

interface Options {
  /** Whether warnings on the content stop the build too. */
  strict: boolean;
}

/**
 * Builds the site, or what a shard of its articles adds to it, with a bundle of pages. What is kept of that and of
 * articles is taken from there; the rest is made while a process checks all content, but no article before it has passed.
 */
export async function buildSite(site: string, { strict }: Options): Promise<void> {
  const kept = resolve(keptFolder);
  const digestNow = (): string => programDigest(resolve(), { offline, ...form });
  const program = digestNow();
  const options = { kept, program, form, pdfs: pdfFolder, shard };
  if (!existsSync(contentFolder))
    throw new BuildFault(
      `There is no folder “${contentFolder}”. Build in the project’s own folder.`,
    );
  const content = await readContent(contentFolder);
  const digests = await digestArticles(content, options);
  const articles = await findArticles(content, digests, options);
  const faulty = new AbortController();
  const finding = findBundle(program, faulty.signal);
  // Of many articles, the check and the bundle together would take more memory than all that follows.
  if (articles.missing.length > manyArticles) await finding;
  const checking = checkContent(content, { digests, program, kept, ...articles });
  const passing = checking.then((check) => ({ check, warnings: pass(check.findings, { strict }) }));
  passing.catch((fault: unknown) => faulty.abort(fault));
  // What is wrong with the content is told first.
  const found = await Promise.race([finding, passing.then(() => finding)]);
  const { check, warnings } = await passing;
  for (const line of warnings) console.warn(line);
  const made = await makeArticles(articles, check.articles, found.bundle, options);
  const makings = articles.missing.map(({ slug }) => articles.places.get(slug));
  const { pages: renderer, assets } = found.places;
  const places = [...makings, renderer, assets];
  await refuseChanged(
    program,
    digestNow,
    places.filter((place) => place !== undefined),
  );
  console.log(`articles made: ${made.length}, kept: ${articles.found.length}`);
  await keepCheck(check);
  if (shard !== undefined) return;
  const all = sorted([...articles.found, ...made]);
  // By a process of its own, while the site’s pages are rendered.
  const archiving = keepArchive(
    all.map(({ facts }) => facts.listed),
    found.writings,
    { digests, places: articles.places, program, kept, form },
  );
  archiving.catch(() => undefined);
  const rendering = await loadPages(found.bundle);
  const own = await makeOwnFiles(
    rendering,
    all.map(({ facts }) => facts),
    { program, form, folder: kept },
  );
  const parts = [
    { place: found.places.assets, ...found.assets },
    ...own.kept,
    ...all.map((each) => ({ place: articles.places.get(each.slug) ?? '', ...each })),
  ];
  for (const part of parts) await linkContribution(part.place, part, site);
  const pages = [...all, ...own.kept, own.made].flatMap((part) => part.pages);
  await writeSitemap(pages, site, form);
  const archive = await archiving;
  for (const volume of archive.volumes) await linkContribution(volume.place, volume, site);
  for (const { contents } of [own.made, archive.made]) await writeFiles(contents, site);
  parts.push(...archive.volumes);
  const known = [...parts, own.made, archive.made];
  await writeOfflineFiles(site, form.base, { offline, known, worker: found.worker });
  await finishSite(site, { ...form, finished: known });
  await forgetOthers(kept, new Set([check.place, ...parts.map(({ place }) => place)]));
  await forgetBundles(found.places);
  console.log(`${pages.length} pages`);
}

async function writeFiles(contents: ReadonlyMap<string, Uint8Array>, site: string): Promise<void> {
  const folders = new Set([...contents.keys()].map((path) => join(site, dirname(path))));
  for (const folder of folders) await mkdir(folder, { recursive: true });
  await inLanes(contents, ([path, bytes]) => writeFile(join(site, path), bytes));
}
