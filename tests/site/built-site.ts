import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder the site is built to. */
export const dist = join(import.meta.dirname, '../../dist');

export type Language = 'zh' | 'en';
export const languages = ['zh', 'en'] as const;
export const languageTags: Record<Language, string> = { zh: 'zh-Hans', en: 'en' };

/** A page as built: the address it is served at and its HTML. */
export interface BuiltPage {
  address: string;
  html: string;
}

/** Every page of the site. */
export const builtPages: readonly BuiltPage[] = globSync('**/*.html', { cwd: dist })
  .map((file) => file.replaceAll('\\', '/'))
  .sort()
  .map((file) => ({
    address: `/${file.replace(/index\.html$/, '')}`,
    html: readFileSync(join(dist, file), 'utf8'),
  }));

/** The article that samples are taken from. */
export const article = first(
  builtPages.flatMap(({ address }) => /^\/zh\/([^/]+)\/all\/$/.exec(address)?.[1] ?? []),
);

export const contentsPage = (lang: Language): string => `/${lang}/${article}/`;
export const wholePage = (lang: Language): string => `/${lang}/${article}/all/`;
export const sourcePage = (lang: Language): string => `/${lang}/${article}/source/`;
export const wordsPage = (lang: Language, order?: 'frequency' | 'difficulty'): string =>
  `/${lang}/${article}/words/${order === undefined ? '' : `${order}/`}`;
export const printPage = (lang: Language): string => `/${lang}/${article}/print/`;

export const numbersPage = (lang: Language): string => `/${lang}/${article}/numbers/`;

/** A section's page: the longest, unless one is named. */
export const sectionPage = (lang: Language, section = longestSection): string =>
  `/${lang}/${article}/${section}/`;

const longestSection = first(
  builtPages
    .flatMap(({ address, html }) => {
      const name = new RegExp(`^/zh/${article}/([^/]+)/$`).exec(address)?.[1];
      return name === undefined || ['all', 'words', 'numbers', 'print', 'source'].includes(name)
        ? []
        : [{ name, length: html.length }];
    })
    .sort((a, b) => b.length - a.length)
    .map(({ name }) => name),
);

/** The sections of the article in both interface languages: pages with the cards of one section’s words. */
export const sectionPages: readonly BuiltPage[] = builtPages.filter(
  ({ address, html }) =>
    address.includes(`/${article}/`) && html.match(/ data-cards="/g)?.length === 1,
);

/** Every address that holds an article's text, and so the switches for it. */
export const readingPages: readonly string[] = builtPages
  .filter(({ html, address }) => html.includes('id="view-zh"') && !address.endsWith('/print/'))
  .map(({ address }) => address);

/** One page of every kind, in both interface languages. */
export const pageKinds: readonly string[] = [
  '/',
  '/404.html',
  ...languages.flatMap((lang) => [
    `/${lang}/`,
    `/${lang}/about/`,
    `/${lang}/about/polyphones/`,
    lang === 'zh' ? '/zh/about/rules/' : '/en/about/rules/mark-unpaired/',
    `/${lang}/search/`,
    `/${lang}/offline/`,
    contentsPage(lang),
    sectionPage(lang),
    wholePage(lang),
    sourcePage(lang),
    wordsPage(lang),
    wordsPage(lang, 'difficulty'),
    numbersPage(lang),
    printPage(lang),
  ]),
];

function first(found: readonly string[]): string {
  const [name] = found;
  if (name === undefined) throw new Error(`nothing to test in ${dist}: expected a built site`);
  return name;
}

/** All pages but those of rules, which are made alike, after the first. */
export const distinctPages: readonly string[] = builtPages
  .map(({ address }) => address)
  .filter((address, index, all) => {
    const isRule = (other: string): boolean => /\/about\/rules\/[^/]+\/$/.test(other);
    return !isRule(address) || all.findIndex(isRule) === index;
  });
