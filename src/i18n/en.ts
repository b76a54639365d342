import type { Messages } from './zh.ts';

/** The interface in English. */
export const en: Messages = {
  tagline: 'Chinese newspapers, sentence by sentence in English, with pinyin on request.',
  intro:
    'Every Chinese sentence stands beside its English translation, with pinyin over the characters when you want it. Read it on a phone or a computer, or print it.',
  skip: 'Skip to the text',
  articles: 'Articles',
  about: 'About',
  otherLanguage: '中文界面',
  otherLanguageTitle: '以中文界面查看本页',
  contents: 'Contents',
  contentsOf: 'Contents of the article',
  wholeArticle: 'Whole article',
  wholeArticleHint: 'to read through or print',
  startReading: 'Start reading',
  view: 'View',
  views: { zh: '中文', both: 'Both', en: 'English' },
  pinyin: 'Pinyin',
  pinyinWords: 'Pinyin over',
  pinyinWordsOf: { all: 'Every word', harder: 'Harder words' },
  harder: 'How hard a word must be',
  harderThan: (rank) => `Not among the ${rank.toLocaleString('en')} commonest words`,
  tones: 'Tones of yī and bù',
  tonesAs: { base: 'Dictionary', spoken: 'As spoken' },
  colours: 'Tone colours',
  colourSchemes: { none: 'None', pleco: 'Pleco', dummitt: 'Dummitt' },
  display: 'Text size, theme and pinyin',
  size: 'Text size',
  sizes: { s: 'Small', m: 'Medium', l: 'Large', xl: 'Extra large' },
  theme: 'Theme',
  themes: { auto: 'Match system', light: 'Light', dark: 'Dark' },
  close: 'Close',
  previous: 'Previous section',
  next: 'Next section',
  position: (index, count) => `Section ${index} of ${count}`,
  sectionCount: (count) => (count === 1 ? '1 section' : `${count} sections`),
  sentenceLink: (id) => `Link to this sentence, ${id}`,
  notes: 'Notes',
  notesHint: 'on the words underlined with dots',
  published: (source, date) => `First published in ${source}, ${date}`,
  downloads: 'Downloads',
  download: {
    source: 'The text as received (plain text, unchanged)',
    zh: 'The Chinese (plain text)',
    en: 'The English (plain text)',
    tsv: 'Sentence by sentence (tab-separated)',
  },
  words: 'Vocabulary',
  joint: ': ',
  wordsHint: 'pinyin, meaning, difficulty',
  sectionWords: 'Vocabulary of this section',
  wordsDescription: (title, words, compounds) =>
    `${words} words and ${compounds} phrases of “${title}”, with pinyin, meaning, difficulty and first sentence.`,
  wordsCount: (words, compounds) =>
    `${words} words, and ${compounds} phrases and longer names. On paper it is a study sheet.`,
  wordsCredit: (dictionary, licence) =>
    `Meanings are from ${dictionary} (${licence}), shortened, put in the order that fits the translation and spelled with tone marks; the meanings here are under the same licence. Set phrases and names are rendered as in the translation.`,
  levelsExplained: (ranks) =>
    `Difficulty is how rare a word is in newspapers and books in general, by the frequencies in jieba’s dictionary: the ${ranks.map((rank) => rank.toLocaleString('en')).join(', ')} commonest words make levels 1 to ${ranks.length}, all others level ${ranks.length + 1}.`,
  level: (level) => `level ${level}`,
  levelGroup: (level, ranks) => {
    const from = ranks[level - 2]?.toLocaleString('en') ?? '';
    const to = ranks[level - 1]?.toLocaleString('en');
    if (to === undefined) return `Level ${level}: not among the ${from} commonest words`;
    return from === ''
      ? `Level ${level}: the ${to} commonest words`
      : `Level ${level}: the ${to} commonest words, not the first ${from}`;
  },
  wordGroups: {
    words: 'Words',
    names: 'Names (not graded)',
    compounds: 'Phrases and longer names',
  },
  sortedBy: 'Sort by',
  orders: { occurrence: 'Appearance', frequency: 'Count', difficulty: 'Difficulty' },
  onlySection: 'Filter by section',
  allSections: 'All sections',
  ledger: 'Edits',
  ledgerIntro:
    'White space aside, the Chinese here differs from the text as received in these places:',
  ledgerNone:
    'White space aside, the Chinese here is the text as received, character for character.',
  edits: {
    drop: (text, line) => `Line ${line} of the source: “${text}” removed.`,
    move: (text, line) => `Line ${line} of the source: “${text}” moved to where it belongs.`,
    replace: (text, line, replacement) =>
      `Line ${line} of the source: “${text}” changed to “${replacement}”.`,
  },
  translation: 'English translation by this site.',
  printed: 'Address',
  feed: 'Feed (RSS)',
  aboutTitle: 'About Shuangdu',
  notFound: 'Page not found',
  toArticles: 'Go to the articles',
  notFoundHint: 'The address may be mistyped, or the article may have been renamed.',
};
