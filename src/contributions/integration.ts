import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { ContentFolder } from '../article/content.ts';
import type { Files } from '../article/folder.ts';
import { readContent } from '../article/read.ts';
import { byDate } from '../article/listed-article.ts';
import { readPdfs } from '../pdf/read-pdfs.ts';
import { setScope } from '../scope.ts';
import { bundleEntry } from './bundle-entry.ts';
import type { SiteForm } from './contribute.ts';
import { contributeAll } from './contribute-all.ts';
import type { Contribution } from './contribution.ts';
import { contributionDigests, programDigest } from './digests.ts';
import {
  forgetOthers,
  isKept,
  linkContribution,
  placeOf,
  readContribution,
} from './kept-contributions.ts';
import { inShard } from './in-shard.ts';
import { newestFirst } from './newest-first.ts';
import { setUpPages, type PagesBundle } from './pages-bundle.ts';
import { makeSearchFiles, writeSearchFiles } from './write-search-files.ts';

export interface ContributionOptions {
  /** The content folder. */
  content: string;
  /** Where contributions are kept from build to build. */
  kept: string;
  precompressed: boolean;
  /** Where PDFs of articles are, if they were printed. */
  pdfs?: string | undefined;
  /** Which articles alone are built, without any site: `2/3`. */
  shard?: string | undefined;
  /** Whatever else of the settings pages depend on. */
  settings: Readonly<Record<string, unknown>>;
}

/** What articles have contributed to the site that is being built, the newest article first. */
export interface Contributions {
  all: readonly Contribution[];
}

/**
 * Builds the files of articles apart from the site’s own: each article’s by one thread, or not at all where it is kept
 * from an earlier build with all that it is made of. They are put into the site before the integrations that follow.
 */
export function contributions(options: ContributionOptions, into: Contributions): AstroIntegration {
  const { precompressed, shard, settings } = options;
  const kept = resolve(options.kept);
  let entry: string | undefined;
  let config: AstroConfig | undefined;
  let places = new Map<string, string>();
  let search = Promise.resolve(new Map<string, Buffer>());

  const make = async (pages: PagesBundle, logger: AstroIntegrationLogger): Promise<void> => {
    if (config === undefined) return;
    const form: SiteForm = {
      origin: config.site ?? 'http://localhost',
      base: config.base.replace(/\/?$/, '/'),
      assets: `${config.build.assets}/`,
      precompressed,
    };
    const program = programDigest(fileURLToPath(config.root), { ...settings, ...form });
    const read = await readContent(options.content);
    const digests = contributionDigests(read, program, await pdfsOf(read, options.pdfs));
    places = new Map(
      inShard([...digests], shard).map(([slug, made]) => [slug, placeOf(kept, slug, made)]),
    );
    const { articles, ...content } = read;
    const orders = articles.flatMap((article) => {
      const place = places.get(article.slug);
      return place === undefined || isKept(place) ? [] : [{ article, place }];
    });
    const ordered = new Set(orders.map(({ place }) => place));
    const others = [...places.values()].filter((place) => !ordered.has(place));
    const found = await Promise.all(others.map(readContribution));
    const making = contributeAll(orders, { ...pages, content, form }).then(() =>
      Promise.all(orders.map(({ place }) => readContribution(place))),
    );
    if (shard === undefined) {
      // By a process of its own, while what is left is made and the site’s pages are rendered.
      const named = orders.map(({ article }) => article);
      search = makeSearchFiles(newestFirst(found, named, making));
      search.catch(() => undefined);
    }
    const made = await making;
    logger.info(`${made.length} articles made, ${found.length} kept`);
    if (shard !== undefined) return;
    into.all = [...found, ...made].sort((a, b) => byDate(a.facts.listed, b.facts.listed));
    setScope({ facts: into.all.map(({ facts }) => facts) });
  };

  return {
    name: 'contributions',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const plugin = bundleEntry((address) => (entry = address));
        updateConfig({ vite: { plugins: [plugin] } });
      },
      'astro:config:done': (settled) => {
        config = settled.config;
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        setPrerenderer((astro) => ({
          ...astro,
          name: 'shuangdu:contributions',
          setup: async () => {
            if (entry === undefined) throw new Error('Astro has built no bundle of pages');
            await make(await setUpPages(astro, entry), logger);
          },
          getStaticPaths: async () => (shard === undefined ? astro.getStaticPaths() : []),
        }));
      },
      'astro:build:done': async ({ dir }) => {
        if (shard !== undefined) return;
        const site = fileURLToPath(dir);
        for (const contribution of into.all)
          await linkContribution(places.get(contribution.slug) ?? '', contribution, site);
        await writeSearchFiles(await search, site);
        await forgetOthers(kept, new Set(places.values()));
      },
    },
  };
}

/** The PDFs of each article that is read, by their names. */
async function pdfsOf({ articles }: ContentFolder, folder?: string): Promise<Map<string, Files>> {
  const found = articles.map(async ({ slug }) => {
    const pdfs = await readPdfs(folder, slug);
    return [slug, new Map(pdfs.map(({ name, bytes }) => [name, bytes]))] as const;
  });
  return new Map(await Promise.all(found));
}

/** Lets an integration know of articles’ pages too, which Astro has not built itself. */
export function withArticlePages(
  integration: AstroIntegration,
  from: Contributions,
): AstroIntegration {
  const done = integration.hooks['astro:build:done'];
  return {
    ...integration,
    hooks: {
      ...integration.hooks,
      'astro:build:done': (options) => {
        const pages = from.all.flatMap((each) => each.pages.map((pathname) => ({ pathname })));
        return done?.({ ...options, pages: [...options.pages, ...pages] });
      },
    },
  };
}
