import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { finishSite, type FinishedFiles } from './finish-site.ts';
import { guardPages } from './guard-pages.ts';

/** Gives pages their content policy; comes before whatever looks at their final bytes. */
export function contentPolicies(): AstroIntegration {
  return afterBuild('content-policies', async (folder, config) => {
    await guardPages(folder, { base: baseOf(config), assets: config.build.assets });
    return 'pages have their content policy';
  });
}

interface Options {
  /** Whether files get their compressed forms beside them. */
  precompressed: boolean;
  /** What articles have added to the site, as it is to be served. */
  articles: { all: readonly FinishedFiles[] };
}

/** Makes the folder ready to be served; comes when all else has been written. */
export function hosting({ precompressed, articles }: Options): AstroIntegration {
  return afterBuild('hosting', async (folder, config) => {
    await finishSite(folder, {
      base: baseOf(config),
      precompressed,
      finished: articles.all,
    });
    return `\`_headers\`${precompressed ? ', .br and .gz' : ''} written`;
  });
}

function afterBuild(
  name: string,
  work: (folder: string, config: AstroConfig) => Promise<string>,
): AstroIntegration {
  let settled: AstroConfig | undefined;
  return {
    name,
    hooks: {
      'astro:config:done': ({ config }) => {
        settled = config;
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (settled === undefined) throw new Error(`${name} has no configuration to work by`);
        logger.info(await work(fileURLToPath(dir), settled));
      },
    },
  };
}

function baseOf({ base }: AstroConfig): string {
  return base.replace(/\/?$/, '/');
}
