import type { RenderedArticle } from '../../article/render.ts';
import { formatDate } from '../../i18n/date.ts';
import { siteName } from '../../site.ts';
import { bilingual } from './bilingual-messages.ts';
import { bookHeading } from './book-heading.ts';
import { escapeBoth, inBoth, xhtmlPage } from './xhtml.ts';

/** Title, subtitle, byline, newspaper and date. */
export function titlePage({ name, title, subtitle, ...article }: RenderedArticle): string {
  const published = bilingual((text, language) =>
    text.published(article.source[language], formatDate(article.date, language)),
  );
  const blocks = [
    bookHeading(1, 'title', { zh: [title.zh], en: [title.en] }),
    subtitle && `<div class="subtitle" role="doc-subtitle">${inBoth('p', subtitle)}</div>`,
    article.byline && `<div class="byline">${inBoth('p', escapeBoth(article.byline))}</div>`,
    `<div class="published">${inBoth('p', escapeBoth(published))}</div>`,
    `<div class="imprint">${inBoth('p', siteName)}</div>`,
  ];
  const body = `<section epub:type="titlepage" class="title-page">\n${blocks.filter(Boolean).join('\n')}\n</section>`;
  return xhtmlPage({ title: name.zh, body });
}
