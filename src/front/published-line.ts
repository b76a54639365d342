import type { Article } from '../article/model.ts';
import { formatDate } from '../i18n/date.ts';
import { messages } from '../i18n/messages.ts';
import type { Language } from '../text/language.ts';
import { isOwn } from './front-page.ts';

/** Where and when an article was first published: `First published in Jilin Daily, 2020`. */
export function publishedLine(article: Pick<Article, 'source' | 'date'>, lang: Language): string {
  const date = formatDate(article.date, lang);
  return isOwn(article)
    ? messages[lang].written(date)
    : messages[lang].published(article.source[lang], date);
}
