import type { studyZh } from './study-zh.ts';

/** The reader’s own list of words, in English. */
export const studyEn: typeof studyZh = {
  mine: 'My list',
  add: 'Add to my list',
  added: 'On my list',
  listed: 'My list ({0})',
  hint: ', my list ({0})',
  star: 'On my list: {0}',
  show: 'Show',
  all: 'All words',
  count: ' ({0})',
  none: 'No words yet. Choose the star beside a word here, or “Add to my list” on a word’s card.',
  kept: 'Kept on this device only.',
  clear: 'Empty the list',
  clearSure: 'Empty my list?',
  take: 'Save the words shown',
  takeAnki: 'for Anki',
  takeTable: 'as a table (TSV)',
  taken: 'Words saved: {0}.',
  failed: 'The file cannot be loaded right now.',
  ankiHow:
    'In Anki, choose File › Import and open the file: the cards go into a deck of their own, the word on the front, its pinyin, meaning, sentence and translation on the back. Where Anki asks for a note type, take the one it comes with, Basic; words imported before are updated and keep their schedule.',
};
