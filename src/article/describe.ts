import { languageTags, otherLanguage, type Language } from '../text/language.ts';
import type { RenderedArticle } from './render.ts';

const phraseEnd = /[\s，、；：。！？,;:.!?]+[^\s，、；：。！？,;:.!?]*$/u;

/** A text no longer than search engines show, cut where a phrase or word ends: 160 characters by default. */
export function clip(text: string, length = 160): string {
  const characters = [...text];
  if (characters.length <= length) return text;
  const cut = characters.slice(0, length - 1).join('');
  const phrase = cut.replace(phraseEnd, '');
  return `${phrase.length > cut.length / 3 ? phrase : cut}…`;
}

/** An article as schema.org `NewsArticle`. */
export function newsArticle(
  article: RenderedArticle,
  lang: Language,
  { url, image }: { url: string; image: string },
): object {
  const other = otherLanguage[lang];
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.name[lang],
    alternativeHeadline: article.name[other],
    description: article.description[lang],
    datePublished: article.date,
    inLanguage: [languageTags.zh, languageTags.en],
    ...(article.author && {
      author: {
        '@type': 'Person',
        name: article.author[lang],
        alternateName: article.author[other],
      },
    }),
    publisher: {
      '@type': 'NewsMediaOrganization',
      name: article.source[lang],
      alternateName: article.source[other],
    },
    isAccessibleForFree: true,
    mainEntityOfPage: url,
    url,
    image,
  };
}
