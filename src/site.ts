/** The folder that holds articles, from the project's root unless `CONTENT_FOLDER` names another. */
export const contentFolder = given('CONTENT_FOLDER') ?? 'content';

/** Where the site is published, without its path, if that is said. */
export const publishedUrl = given('SITE_URL');

/** The same for feeds and canonical addresses, which need one. */
export const siteUrl = publishedUrl ?? 'https://shuangdu.example';

/** The path the site is published under, for hosts that serve projects from folders. */
export const basePath = given('BASE_PATH') ?? '/';

/** The folder of PDFs that were printed from the site; `npm run pdf` names it. */
export const pdfFolder = given('PDF_FOLDER');

/** Where what articles add to the site is kept from build to build; `KEPT_FOLDER` names another. */
export const keptFolder = given('KEPT_FOLDER') ?? 'node_modules/.cache/shuangdu';

/** Which articles alone are built, `2/3` being every third from the second on; `npm run build -- --shard` says so. */
export const shard = given('SHARD');

/** Where Astro is to leave its bundle of pages; the build says so to the process it bundles in. */
export const bundleFolder = given('BUNDLE_FOLDER');

/** Whether the site can be read offline; `OFFLINE=off` builds one that retires the workers browsers have. */
export const offline = given('OFFLINE') !== 'off';

/** Whether texts lie compressed beside themselves; `PRECOMPRESSED=off` is for hosts that do it themselves. */
export const precompressed = given('PRECOMPRESSED') !== 'off';

/** The site's name in both languages. */
export const siteName = { zh: '双读', en: 'Shuangdu' } as const;

/** How the Chinese name is read, syllable by syllable. */
export const siteNameReading = ['shuāng', 'dú'] as const;

/** The program's version, as in `package.json`. */
export const version = '0.1.0';

/** An environment variable, one that is set to nothing being not given. */
function given(name: string): string | undefined {
  const value = process.env[name];
  return value === '' ? undefined : value;
}
