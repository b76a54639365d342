/** The folder that holds articles, from the project's root. */
export const contentFolder = 'content';

/** Where the site is published, without its path; feeds and canonical addresses need it. */
export const siteUrl = process.env.SITE_URL ?? 'https://shuangdu.example';

/** The path the site is published under, for hosts that serve projects from folders. */
export const basePath = process.env.BASE_PATH ?? '/';

/** The site's name in both languages. */
export const siteName = { zh: '双读', en: 'Shuangdu' } as const;
