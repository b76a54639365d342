import { forSite } from './scope.ts';
import { languages, type Language } from './text/language.ts';

/** Addresses of the site's pages, each under the path the site is published under. */
function under(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}

export const routes = {
  front: () => under('/'),
  home: (language: Language) => under(`/${language}/`),
  about: (language: Language) => under(`/${language}/about/`),
  rules: (language: Language) => under(`/${language}/about/rules/`),
  rule: (language: Language, id: string) => under(`/${language}/about/rules/${id}/`),
  polyphones: (language: Language) => under(`/${language}/about/polyphones/`),
  search: (language: Language) => under(`/${language}/search/`),
  feed: (language: Language) => under(`/${language}/rss.xml`),
  article: (language: Language, article: string) => under(`/${language}/${article}/`),
  whole: (language: Language, article: string) => under(`/${language}/${article}/all/`),
  /** The page to print from, with one section chosen or none. */
  print: (language: Language, article: string, section?: string) =>
    under(`/${language}/${article}/print/${section === undefined ? '' : `#only-${section}`}`),
  section: (language: Language, article: string, section: string) =>
    under(`/${language}/${article}/${section}/`),
  sentence: (language: Language, article: string, section: string, sentence: string) =>
    under(`/${language}/${article}/${section}/#${sentence}`),
  words: (language: Language, article: string, order?: string) =>
    under(`/${language}/${article}/words/${order === undefined ? '' : `${order}/`}`),
  /** The figures; with a fragment, a chart of them or a sentence’s in the table. */
  numbers: (language: Language, article: string, fragment?: string) =>
    under(`/${language}/${article}/numbers/${fragment === undefined ? '' : `#${fragment}`}`),
  /** The source beside the edited text. */
  facsimile: (language: Language, article: string) => under(`/${language}/${article}/source/`),
  /** The words of a section alone. */
  sectionWords: (language: Language, article: string, section: string) =>
    under(`/${language}/${article}/words/#in-${section}`),
  /** The cards of a section's words, as JSON. */
  wordsData: (article: string, file: string) => under(`/words/${article}/${file}`),
  offline: (language: Language) => under(`/${language}/offline/`),
  /** The list of what an article needs to be read offline. */
  edition: (language: Language, article: string) => under(`/offline/${language}/${article}.json`),
  manifest: (language: Language) => under(`/${language}/manifest.webmanifest`),
  icon: (file: string) => under(`/icons/${file}`),
  download: (file: string) => under(`/downloads/${file}`),
  font: (file: string) => under(`/fonts/${file}`),
  /** The picture link previews show, of an article or the site. */
  share: (language: Language, article?: string) =>
    under(`/share/${language}${article === undefined ? '' : `/${article}`}.png`),
  asset: (file: string) => under(`/${file}`),
};

/** Static paths for a page that is there in every interface language. */
export function languagePaths(): { params: { lang: Language } }[] {
  return forSite(languages).map((lang) => ({ params: { lang } }));
}
