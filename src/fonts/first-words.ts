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

/** All that is set bold of the interface: headings of pages and parts of pages, of sheets and of dialogs. */
export function boldWords(text: Messages): string {
  const { articles, contents, copying, downloads, facsimile, ledger, notes, notFound } = text;
  const { numbers, numbersAside, numbersTable, offline, onlySection, polyphoneExamples } = text;
  const { polyphonesTitle, print, readings, ruleAdvice, ruleFails, rulePasses, rulesTitle } = text;
  const { ruleWaiver, search, searching, shortcuts, study, wordGroups, words } = text;
  return [
    ...[articles, contents, ...Object.values(copying.copyOf), downloads, facsimile.title, ledger],
    ...[notes, notFound, numbers, numbersAside, numbersTable, offline.title, offline.kept],
    ...[offline.articles, offline.pages, onlySection, polyphoneExamples, polyphonesTitle],
    ...[print.title, readings, ruleAdvice, ruleFails, rulePasses, rulesTitle, ruleWaiver],
    ...[search, searching.tips, shortcuts.title, study.mine, ...Object.values(wordGroups), words],
    ...[text.level(1), text.levelUpTo(1, 1), text.levelBetween(1, 1, 1), text.levelBeyond(1, 1)],
  ].join('');
}
