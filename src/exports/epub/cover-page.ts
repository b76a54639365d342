import type { RenderedArticle } from '../../article/render.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { bilingual } from './bilingual-messages.ts';
import { fileNames } from './file-names.ts';
import { xhtmlPage } from './xhtml.ts';

/** The page that shows the cover, which says what the title page says. */
export function coverPage({ name }: RenderedArticle): string {
  const label = bilingual(({ book }) => book.cover);
  const said = `${label.zh} ${label.en}: ${name.zh} / ${name.en}`;
  const image = `<img src="${fileNames.coverImage}" alt="${escapeMarkup(said)}" role="doc-cover"/>`;
  return xhtmlPage({
    title: label.zh,
    body: `<section epub:type="cover" class="cover">${image}</section>`,
  });
}
