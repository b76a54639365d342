import type { RenderedArticle } from '../../article/render.ts';
import { pinyinFont } from '../../fonts/pinyin-font.ts';
import { colophon } from './colophon.ts';
import { contents } from './contents.ts';
import { coverImage } from './cover-image.ts';
import { coverPage } from './cover-page.ts';
import { fileNames } from './file-names.ts';
import { packageDocument } from './package-document.ts';
import { sectionPage } from './section-page.ts';
import { styleSheet } from './style-sheet.ts';
import { titlePage } from './title-page.ts';
import { zipFiles } from './zip-files.ts';

const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles>
<rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
</rootfiles>
</container>
`;

/** An article as a book, EPUB 3.3, from its text with readings written; the same content gives the same bytes. */
export async function asEpub(article: RenderedArticle): Promise<Uint8Array<ArrayBuffer>> {
  const files: [string, string | Uint8Array][] = [
    ['package.opf', packageDocument(article)],
    [fileNames.cover, coverPage(article)],
    [fileNames.title, titlePage(article)],
    [fileNames.contents, contents(article)],
    ...article.sections.map((section): [string, string] => [
      fileNames.section(section.slug),
      sectionPage(article, section),
    ]),
    [fileNames.colophon, colophon(article)],
    [fileNames.styles, styleSheet],
    [fileNames.coverImage, await coverImage(article)],
    [fileNames.pinyinFont, await pinyinFont()],
  ];
  return zipFiles([
    ['mimetype', 'application/epub+zip'],
    ['META-INF/container.xml', container],
    ...files.map(([name, content]) => [`EPUB/${name}`, content] as const),
  ]);
}
