import type { Bilingual } from '../../article/model.ts';
import { languages, languageTags, type Language } from '../../text/language.ts';
import { escapeMarkup } from '../escape-markup.ts';

export interface XhtmlPage {
  /** What the document is called, as text. */
  title: string;
  /** What stands in the body, as XHTML. */
  body: string;
}

// What XML 1.0 cannot hold, not even as a reference.
const unfit = /[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A document of the book; its language is Chinese, and what is English in it says so. */
export function xhtmlPage({ title, body }: XhtmlPage): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE html>',
    `<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" ${languageAttributes('zh')}>`,
    '<head>',
    '<meta charset="UTF-8"/>',
    `<title>${escapeMarkup(title)}</title>`,
    '<link rel="stylesheet" href="book.css"/>',
    '</head>',
    `<body>\n${body}\n</body>`,
    '</html>',
  ];
  return fitForXml(`${lines.join('\n')}\n`);
}

/** XML without what XML 1.0 cannot hold, and `]]>` as it may stand in text. */
export function fitForXml(text: string): string {
  return text.toWellFormed().replace(unfit, '').replaceAll(']]>', ']]&gt;');
}

/** The attributes that name a language, for HTML and for XML. */
export function languageAttributes(language: Language): string {
  const tag = languageTags[language];
  return `lang="${tag}" xml:lang="${tag}"`;
}

/** An element in one language: `<p class="zh" lang="zh-Hans" …>…</p>`. */
export function inLanguage(tag: string, language: Language, xhtml: string): string {
  return `<${tag} class="${language}" ${languageAttributes(language)}>${xhtml}</${tag}>`;
}

/** The same in Chinese and in English, an element each. */
export function inBoth(tag: string, xhtml: Bilingual): string {
  return languages.map((language) => inLanguage(tag, language, xhtml[language])).join('\n');
}

/** Plain text in both languages as XHTML. */
export function escapeBoth({ zh, en }: Bilingual): Bilingual {
  return { zh: escapeMarkup(zh), en: escapeMarkup(en) };
}
