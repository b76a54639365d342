import type { Language } from '../text/language.ts';

/** A stretch of a sentence and what stands around it in its clause. */
export interface Excerpt {
  before: string;
  text: string;
  after: string;
}

/** Where clauses part; not at the comma within 2,411, nor in lists. */
const ends: Record<Language, RegExp> = { zh: /[，；：。！？]/gu, en: /[,;:.!?](?=\s|$)/gu };
/** The most characters on either side. */
const most: Record<Language, number> = { zh: 24, en: 64 };

/** The clause that holds a stretch, shortened where it is long: `(…, 28, 31, 'zh')` → 农村劳动力转移就业118万人。 */
export function excerptOf(text: string, start: number, end: number, language: Language): Excerpt {
  const marks = [...text.matchAll(ends[language])].map(({ index }) => index);
  const from = (marks.findLast((mark) => mark < start) ?? -1) + 1;
  const to = (marks.find((mark) => mark >= end) ?? text.length) + 1;
  return {
    before: lastOf(text.slice(from, start).trimStart(), language),
    text: text.slice(start, end),
    after: firstOf(text.slice(end, to).replace(/[，；：,;:]$/u, ''), language),
  };
}

function lastOf(text: string, language: Language): string {
  if (text.length <= most[language]) return text;
  const cut = text.slice(-most[language]);
  return `…${language === 'en' ? cut.replace(/^\S*\s/, '') : cut}`;
}

function firstOf(text: string, language: Language): string {
  if (text.length <= most[language]) return text;
  const cut = text.slice(0, most[language]);
  return `${language === 'en' ? cut.replace(/\s\S*$/, '') : cut}…`;
}
