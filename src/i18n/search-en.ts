import type { SearchMessages } from './search-zh.ts';

/** The words of search, in English. */
export const searchEn: SearchMessages = {
  placeholder: 'Chinese, pinyin or English',
  article: 'Article',
  allArticles: 'All articles',
  section: 'Section',
  allSections: 'All sections',
  thisArticle: 'This article only',
  sentences: (count, sections) =>
    `${count} ${count === 1 ? 'sentence' : 'sentences'} in ${sections} ${sections === 1 ? 'section' : 'sections'}`,
  charts: (count) => `${count} ${count === 1 ? 'chart' : 'charts'}`,
  titles: (count) => `${count} ${count === 1 ? 'title' : 'titles'}`,
  betweenCounts: ', ',
  counts: (counts) => `${counts}.`,
  countsSoFar: (counts, looked, candidates) =>
    `${counts} so far, from ${looked} of ${candidates} places that may match.`,
  places: { article: 'Article', section: 'Section', chart: 'Chart', page: 'Page' },
  busy: 'Searching…',
  more: 'Look further',
  all: 'All results',
  loose: 'Nothing matches exactly; these come close.',
  partial: 'No sentence has all of these words. These have some:',
  none: (query) => `Nothing found for “${query}”.`,
  noneHints: [
    'Try something shorter: two characters are enough.',
    'If you cannot type a character, type its pinyin, with or without tones.',
    'Try English: any form of a word will do.',
    'If you chose an article or a section, search them all.',
  ],
  failed: 'Search could not be loaded. Check the connection and try again.',
  tips: 'What you can search for',
  tipChinese: 'Chinese, simplified or traditional, from two characters, whole words or not',
  tipPinyin: 'Pinyin, with or without tones and spaces',
  tipEnglish: 'English, in any form of a word; other renderings of set phrases work too',
  tipSeveral:
    'Several words, in one language or both, with spaces between them; quotation marks keep English words in order',
  tipTitles: 'Titles of charts, sections and articles, as far as you remember them',
  shortcut:
    'Enter goes to the first result, the arrow keys from result to result. Press / or Ctrl K (⌘K on a Mac) to search from any page. Single-key shortcuts can be turned off under “Aa.”',
  needsScript:
    'Search needs JavaScript, which is switched off in this browser. The contents and the vocabulary of each article list what is where:',
};
