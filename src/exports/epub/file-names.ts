/** The files of a book, in the order of its spine; its text has a file a section. */
export const fileNames = {
  cover: 'cover.xhtml',
  title: 'title.xhtml',
  contents: 'contents.xhtml',
  section: (slug: string) => `section-${slug}.xhtml`,
  colophon: 'colophon.xhtml',
  coverImage: 'cover.png',
  styles: 'book.css',
  pinyinFont: 'pinyin.woff2',
} as const;
