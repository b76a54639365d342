import type { Article } from '../article/model.ts';
import type { RenderedArticle } from '../article/render.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { asAnki } from './anki.ts';
import { asEpub } from './epub/epub.ts';
import { asText } from './text.ts';
import { asTmx } from './tmx.ts';
import { asTsv } from './tsv.ts';
import { asWordsTsv } from './words-tsv.ts';

export const exportKinds = ['epub', 'source', 'zh', 'en', 'tsv', 'tmx', 'words', 'anki'] as const;

/** What an article can be taken away as. */
export type ExportKind = (typeof exportKinds)[number];

/** What exports are made of. */
export interface Exportable {
  article: Article;
  /** The text as received. */
  source: string;
  /** Made only for formats that need it. */
  vocabulary: () => Promise<Vocabulary>;
  /** The article as XHTML with its readings as text; made only for formats that need it. */
  book: () => RenderedArticle;
}

type Content = string | Uint8Array<ArrayBuffer>;

interface Format {
  /** What the file's name has after the article's. */
  ending: string;
  mediaType: string;
  /**
   * The file's content, text being UTF-8 with lines that end in LF. No byte order mark: programs would
   * take it for a part of the first cell, and XML needs none.
   */
  write: (exportable: Exportable) => Content | Promise<Content>;
}

/** Every format, in the order in which pages list them. */
export const formats: Record<ExportKind, Format> = {
  epub: {
    ending: 'epub',
    mediaType: 'application/epub+zip',
    write: ({ book }) => asEpub(book()),
  },
  source: {
    ending: 'source.txt',
    mediaType: 'text/plain',
    write: ({ source }) => source,
  },
  zh: {
    ending: 'zh.txt',
    mediaType: 'text/plain',
    write: ({ article }) => asText(article, 'zh'),
  },
  en: {
    ending: 'en.txt',
    mediaType: 'text/plain',
    write: ({ article }) => asText(article, 'en'),
  },
  tsv: {
    ending: 'tsv',
    mediaType: 'text/tab-separated-values',
    write: ({ article }) => asTsv(article),
  },
  tmx: {
    ending: 'tmx',
    mediaType: 'application/xml',
    write: ({ article }) => asTmx(article),
  },
  words: {
    ending: 'words.tsv',
    mediaType: 'text/tab-separated-values',
    write: async ({ vocabulary }) => asWordsTsv(await vocabulary()),
  },
  anki: {
    ending: 'anki.txt',
    mediaType: 'text/plain',
    write: async ({ article, vocabulary }) => asAnki(article, await vocabulary()),
  },
};

/** An article as a file. */
export interface ExportedFile {
  kind: ExportKind;
  /** `changchun-2020.zh.txt` */
  name: string;
  mediaType: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** An article as a file of one kind; the same content gives the same bytes. */
export async function exportFile(exportable: Exportable, kind: ExportKind): Promise<ExportedFile> {
  const { ending, mediaType, write } = formats[kind];
  const content = await write(exportable);
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { kind, name: `${exportable.article.slug}.${ending}`, mediaType, bytes };
}
