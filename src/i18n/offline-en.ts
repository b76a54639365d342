import type { OfflineMessages } from './offline-zh.ts';

/** The words of offline reading, in English. */
export const offlineEn: OfflineMessages = {
  title: 'Reading offline',
  description: 'What can be read without a network, how much room it takes and how to remove it.',
  intro:
    'Pages you have opened stay on this device and can be read again without a network. To read a whole article on the way, choose “Keep on this device” on its page: text, vocabulary and search are kept with it.',
  unread: 'There is no network just now, and the page you were after is not kept on this device.',
  unreached:
    'The page you were after could not be loaded just now, and it is not kept on this device.',
  offlineNow: 'There is no network just now; what is listed below can be read.',
  again: 'Try again',
  article:
    'Keep the whole article on this device, with its pinyin, vocabulary, fonts and search, to read it without a network.',
  whatIsKept: 'See what is kept',
  kept: 'Kept on this device',
  withoutScript: 'Listing it takes JavaScript.',
  keep: 'Keep on this device',
  stop: 'Stop',
  remove: 'Remove',
  removeOf: (title) => `Remove: ${title}`,
  removeAll: 'Remove all',
  size: (size) => `Takes about ${size}`,
  keeping: 'Keeping the article',
  progress: (size, of) => `${size} of ${of}`,
  done: (size, date) => `Kept on this device: ${size}, ${date}`,
  renewing: 'The site has a newer version; what is kept is being renewed.',
  removed: 'Removed',
  stopped: 'Stopped. Press again to go on.',
  failed: 'The connection was lost before all was here. Press again to go on.',
  noRoom: (size) =>
    `There is not enough room on this device: ${size} more is needed. Remove something first.`,
  notNow: 'No network: it cannot be kept just now.',
  unsupported: 'This browser cannot keep pages, or is in a private window.',
  newer: 'A newer version of this page has been taken.',
  reload: 'Reload',
  articles: 'Whole articles',
  pages: 'Pages you have opened',
  shared: (size) => `Besides these, search and the front page: ${size}.`,
  loaded: (size) => `Besides these, their fonts, styles and words: ${size}.`,
  unfinished: 'Besides these, an article that was begun and not finished.',
  nothing: 'Nothing is kept yet.',
  total: (used, free) => `${used} in all; the browser allows this site ${free} more.`,
};
