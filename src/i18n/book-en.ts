import type { BookMessages } from './book-zh.ts';

/** What an e-book says of itself, in English. */
export const bookEn: BookMessages = {
  cover: 'Cover',
  titlePage: 'Title page',
  text: 'Text',
  landmarks: 'Guide to the book',
  colophon: 'About this book',
  backToText: 'Back to the text',
  rights: {
    heading: 'Rights and sources',
    text: 'The article belongs to its author and newspaper and is given here for study and research.',
    translation: 'The English translation and the notes are Shuangdu’s.',
    readings:
      'Pinyin is written word by word (GB/T 16159-2012). Readings draw on the dictionaries of pinyin-pro (MIT license) and @pinyin-pro/data (ISC license), words are divided with jieba (MIT license), and editors have reviewed the result.',
    font: 'The pinyin is set in Andika, © SIL International, under the SIL Open Font License 1.1; the cover in Noto Serif SC, © Google and Adobe, and Source Serif 4, © Adobe, under the same license.',
  },
  accessibility:
    'The whole book is reflowable text, Chinese and English sentence by sentence, each marked with its language. Every Chinese character carries its pinyin as a ruby annotation; the table of contents lists parts and sections; notes and text link to each other. The cover is the only image and has a text alternative.',
};
