import { numberNotes, type NoteReference } from '../../article/number-notes.ts';
import type {
  PartFrame,
  RenderedArticle,
  RenderedPair,
  RenderedSection,
} from '../../article/render.ts';
import type { Term } from '../../article/terms.ts';
import { bilingual } from './bilingual-messages.ts';
import { bookHeading } from './book-heading.ts';
import { escapeBoth, inBoth, languageAttributes, xhtmlPage } from './xhtml.ts';

/**
 * A section: each sentence with its translation under it, then the notes on its terms. A section that
 * opens a part has the part's heading above its own.
 */
export function sectionPage(article: RenderedArticle, section: RenderedSection): string {
  const { part, heading, name } = section;
  const opensPart = article.parts.some(({ sections }) => sections[0] === section);
  const paragraphs = numberNotes(section, referenceTo);
  const notes = paragraphs.flatMap((paragraph) => paragraph.notes.map(({ term }) => term));
  const text = paragraphs.map(({ pairs }) => paragraphOf(pairs)).join('\n');
  const above = opensPart ? partNote(part) : '';
  const body = heading
    ? chapter(bookHeading(part.heading ? 2 : 1, 'heading', heading), text)
    : `<div class="text">\n${text}\n</div>`;
  const whole =
    opensPart && part.heading
      ? `<section epub:type="part" role="doc-part" aria-labelledby="part">\n${bookHeading(1, 'part', part.heading)}\n${above}\n${body}\n</section>`
      : `${above}\n${heading ? body : untitled(name, body)}`;
  return xhtmlPage({ title: name.zh.join(' '), body: `${whole}\n${footnotes(notes)}` });
}

function chapter(heading: string, text: string): string {
  return `<section epub:type="chapter" role="doc-chapter" aria-labelledby="heading">\n${heading}\n${text}\n</section>`;
}

/** A section that stands under the article's title alone. */
function untitled({ zh }: RenderedSection['name'], body: string): string {
  return `<section epub:type="chapter" role="doc-chapter" aria-label="${escapeBoth({ zh: zh.join(' '), en: '' }).zh}">\n${body}\n</section>`;
}

function paragraphOf(pairs: readonly RenderedPair[]): string {
  const blocks = pairs.map(
    ({ id, zh, en }) => `<div class="pair" id="${id}">\n${inBoth('p', { zh, en })}\n</div>`,
  );
  return `<div class="paragraph">\n${blocks.join('\n')}\n</div>`;
}

function partNote({ jumpLine, note }: PartFrame): string {
  const texts = [jumpLine, note].filter((text) => text !== undefined);
  if (texts.length === 0) return '';
  return `<div class="part-note">\n${texts.map((text) => inBoth('p', escapeBoth(text))).join('\n')}\n</div>`;
}

/** The Chinese is what a note leads back to. */
function referenceTo({ id, number, language, html }: NoteReference): string {
  const own = language === 'zh' ? ` id="ref-${id}"` : '';
  return `<a${own} class="term" epub:type="noteref" role="doc-noteref" href="#note-${id}">${html}<sup>${number}</sup></a>`;
}

function footnotes(notes: readonly Term[]): string {
  if (notes.length === 0) return '';
  const back = bilingual(({ book }) => book.backToText);
  const blocks = notes.map(({ id, zh, en, note }, index) => {
    const term = escapeBoth({ zh, en: en[0] ?? '' });
    const texts = escapeBoth(note);
    const link = `<a epub:type="backlink" role="doc-backlink" href="#ref-${id}" title="${escapeBoth(back).zh}">${index + 1}</a>`;
    return [
      `<aside epub:type="footnote" role="doc-footnote" id="note-${id}">`,
      `<p class="zh" ${languageAttributes('zh')}>${link} <b>${term.zh}</b>&#x3000;${texts.zh}</p>`,
      `<p class="en" ${languageAttributes('en')}><b>${term.en}</b> ${texts.en}</p>`,
      '</aside>',
    ].join('\n');
  });
  return `<section epub:type="footnotes" class="notes">\n${blocks.join('\n')}\n</section>`;
}
