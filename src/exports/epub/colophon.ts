import type { RenderedArticle } from '../../article/render.ts';
import { formatDate } from '../../i18n/date.ts';
import { describeEdit } from '../../i18n/describe-edit.ts';
import { bilingual } from './bilingual-messages.ts';
import { bookHeading } from './book-heading.ts';
import { escapeBoth, inBoth, xhtmlPage } from './xhtml.ts';

/** Where the text is from, what was changed in it, and under which terms its parts are given. */
export function colophon({ source, date, dateNote, byline, ledger }: RenderedArticle): string {
  const heading = bilingual(({ book }) => book.colophon);
  const published = bilingual((text, language) =>
    text.published(source[language], formatDate(date, language)),
  );
  const edited = bilingual(({ ledgerIntro, ledgerNone }) =>
    ledger.length > 0 ? ledgerIntro : ledgerNone,
  );
  const edits = ledger.map((edit) =>
    bilingual((_text, language) => `${describeEdit(edit, language)} ${edit.why[language]}`),
  );
  const rights = (['text', 'translation', 'readings', 'font'] as const).map((what) =>
    bilingual(({ book }) => book.rights[what]),
  );
  const headed = (id: string, clauses: { zh: string; en: string }): string =>
    bookHeading(2, id, { zh: [escapeBoth(clauses).zh], en: [escapeBoth(clauses).en] });
  const blocks = [
    bookHeading(1, 'heading', { zh: [heading.zh], en: [heading.en] }),
    ...[byline, published, dateNote].map((text) => text && inBoth('p', escapeBoth(text))),
    headed(
      'edits',
      bilingual(({ ledger: name }) => name),
    ),
    inBoth('p', escapeBoth(edited)),
    edits.length > 0 &&
      `<ul>\n${edits.map((text) => `<li>${inBoth('p', escapeBoth(text))}</li>`).join('\n')}\n</ul>`,
    headed(
      'rights',
      bilingual(({ book }) => book.rights.heading),
    ),
    ...rights.map((text) => inBoth('p', escapeBoth(text))),
  ];
  const body = `<section epub:type="colophon" role="doc-colophon" class="colophon" aria-labelledby="heading">\n${blocks.filter(Boolean).join('\n')}\n</section>`;
  return xhtmlPage({ title: heading.zh, body });
}
