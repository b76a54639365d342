import type { Bilingual } from '../../article/model.ts';
import type { RenderedArticle } from '../../article/render.ts';
import { formatDate } from '../../i18n/date.ts';
import { messages } from '../../i18n/messages.ts';
import { siteName, siteUrl } from '../../site.ts';
import { languages, languageTags } from '../../text/language.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { bilingual } from './bilingual-messages.ts';
import { fileNames } from './file-names.ts';
import { identifierOf } from './identifier.ts';
import { fitForXml } from './xhtml.ts';

/** What readers with a disability can expect (schema.org, EPUB Accessibility 1.1). */
const accessibility = {
  accessMode: ['textual'],
  accessModeSufficient: ['textual'],
  accessibilityFeature: [
    'alternativeText',
    'displayTransformability',
    'fullRubyAnnotations',
    'readingOrder',
    'structuralNavigation',
    'tableOfContents',
  ],
  accessibilityHazard: ['none'],
} as const;

/** The package document: what the book is, its files and their order. */
export function packageDocument(article: RenderedArticle): string {
  const sections = article.sections.map(({ slug }) => fileNames.section(slug));
  const pages = [fileNames.cover, fileNames.title, fileNames.contents, ...sections];
  const documents = [...pages, fileNames.colophon];
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="book" xml:lang="${languageTags.zh}">`,
    '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">',
    ...metadata(article),
    '</metadata>',
    '<manifest>',
    ...documents.map((file) =>
      item(file, 'application/xhtml+xml', file === fileNames.contents ? 'nav' : undefined),
    ),
    item(fileNames.coverImage, 'image/png', 'cover-image'),
    item(fileNames.styles, 'text/css'),
    item(fileNames.pinyinFont, 'font/woff2'),
    '</manifest>',
    '<spine page-progression-direction="ltr">',
    ...documents.map((file) => `<itemref idref="${idOf(file)}"/>`),
    '</spine>',
    '</package>',
  ];
  return fitForXml(`${lines.join('\n')}\n`);
}

function metadata({ slug, name, author, ...article }: RenderedArticle): string[] {
  const address = `${siteUrl.replace(/\/$/, '')}/${slug}/`;
  const source = bilingual(
    (_text, language) => `${article.source[language]}, ${formatDate(article.date, language)}`,
  );
  const rights = {
    zh: `${messages.zh.book.rights.text}${messages.zh.book.rights.translation}`,
    en: `${messages.en.book.rights.text} ${messages.en.book.rights.translation}`,
  };
  return [
    `<dc:identifier id="book">${identifierOf(address)}</dc:identifier>`,
    ...inTwoScripts('title', 'title', name),
    refines('title', 'title-type', 'main'),
    ...languages.map((language) => `<dc:language>${languageTags[language]}</dc:language>`),
    ...(author ? [...inTwoScripts('creator', 'author', author), role('author', 'aut')] : []),
    ...inTwoScripts('publisher', 'publisher', siteName),
    ...inTwoScripts('source', 'source', source),
    `<dc:date>${article.date}</dc:date>`,
    ...inEach('dc:description', article.description),
    ...inEach('dc:rights', rights),
    `<meta property="dcterms:modified">${momentOf(article.date)}</meta>`,
    ...Object.entries(accessibility).flatMap(([property, values]) =>
      values.map((value) => `<meta property="schema:${property}">${value}</meta>`),
    ),
    ...languages.map((language) =>
      element(
        'meta',
        messages[language].book.accessibility,
        `property="schema:accessibilitySummary" xml:lang="${languageTags[language]}"`,
      ),
    ),
  ];
}

/** A statement in each language. */
function inEach(name: string, text: Bilingual): string[] {
  return languages.map((language) =>
    element(name, text[language], `xml:lang="${languageTags[language]}"`),
  );
}

/** A statement in Chinese with its English beside it. */
function inTwoScripts(term: string, id: string, { zh, en }: Bilingual): string[] {
  return [
    element(`dc:${term}`, zh, `id="${id}"`),
    element(
      'meta',
      en,
      `refines="#${id}" property="alternate-script" xml:lang="${languageTags.en}"`,
    ),
  ];
}

function refines(id: string, property: string, value: string): string {
  return element('meta', value, `refines="#${id}" property="${property}"`);
}

function role(id: string, code: string): string {
  return element('meta', code, `refines="#${id}" property="role" scheme="marc:relators"`);
}

function element(name: string, text: string, attributes: string): string {
  return `<${name} ${attributes}>${escapeMarkup(text)}</${name}>`;
}

/** The moment a date begins, as far as it is known; never that of the build, which would differ. */
function momentOf(date: string): string {
  return `${new Date(date).toISOString().slice(0, 19)}Z`;
}

function item(file: string, mediaType: string, properties?: string): string {
  const more = properties === undefined ? '' : ` properties="${properties}"`;
  return `<item id="${idOf(file)}" href="${file}" media-type="${mediaType}"${more}/>`;
}

function idOf(file: string): string {
  return file.replace('.', '-');
}
