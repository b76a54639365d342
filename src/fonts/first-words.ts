import type { Messages } from '../i18n/zh.ts';

/** The words of the interface that pages show at once: on the bar, around a text and under it. */
export function firstWords(text: Messages): string {
  const { about, articles, contents, facsimile, notes, notesHint, numbers, otherLanguage } = text;
  const { next, pinyin, previous, print, printed, resume, search, sectionWords, speech } = text;
  const { skip, tagline, translation, view, views, wholeArticle, words } = text;
  return [
    ...[about, articles, contents, facsimile.link, notes, notesHint, numbers, otherLanguage],
    ...[next, pinyin, previous, print.section, printed, resume, search, sectionWords],
    ...[
      skip,
      speech.title,
      tagline,
      view,
      translation,
      ...Object.values(views),
      wholeArticle,
      words,
    ],
    ...[text.position(1, 1), text.published('', ''), text.written('')],
  ].join('');
}

/** Those of them that are set bold. */
export function firstBoldWords({ articles, contents, downloads, ledger, notes }: Messages): string {
  return [articles, contents, downloads, ledger, notes].join('');
}
