/** The folder that holds articles, from the project's root. */
export const contentFolder = 'content';

/** Where the site is published, without its path; feeds and canonical addresses need it. */
export const siteUrl = given('SITE_URL') ?? 'https://shuangdu.example';

/** The path the site is published under, for hosts that serve projects from folders. */
export const basePath = given('BASE_PATH') ?? '/';

/** Whether the site can be read offline; `OFFLINE=off` builds one that retires the workers browsers have. */
export const offline = given('OFFLINE') !== 'off';

/** The site's name in both languages. */
export const siteName = { zh: '双读', en: 'Shuangdu' } as const;

/** The program's version, as in `package.json`. */
export const version = '0.1.0';

/** An environment variable, one that is set to nothing being not given. */
function given(name: string): string | undefined {
  const value = process.env[name];
  return value === '' ? undefined : value;
}
