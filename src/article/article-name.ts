import { wellFormed } from './section-name.ts';

/** Names of the site's other pages, which no article can have. */
const reserved = new Set(['about', 'offline', 'search']);

/** What is wrong with the name of an article's folder, if anything is. */
export function faultOfArticleName(slug: string): string | undefined {
  if (!wellFormed.test(slug)) {
    return 'a name of lower-case letters, digits and hyphens, such as changchun-2020';
  }
  return reserved.has(slug) ? 'another name, as a page has this one' : undefined;
}
