import type { Language } from '../text/language.ts';

export const pdfKinds = ['pdf-pinyin', 'pdf-parallel', 'pdf-en'] as const;

/** A form an article is printed in. */
export type PdfKind = (typeof pdfKinds)[number];

interface PdfForm {
  /** What the file's name has after the article's. */
  ending: string;
  /** The interface language of the page it is printed from, and so of the running head. */
  lang: Language;
  /** What is chosen on that page. */
  choices: Readonly<Record<string, string>>;
}

/** Every form, in the order in which pages list them. */
export const pdfForms: Record<PdfKind, PdfForm> = {
  'pdf-pinyin': {
    ending: 'pinyin.pdf',
    lang: 'zh',
    choices: { view: 'zh', pinyin: 'on', paper: 'a4' },
  },
  'pdf-parallel': {
    ending: 'parallel.pdf',
    lang: 'en',
    choices: { view: 'both', pinyin: 'off', paper: 'a4' },
  },
  'pdf-en': {
    ending: 'en.pdf',
    lang: 'en',
    choices: { view: 'en', pinyin: 'off', paper: 'a4' },
  },
};

/** `changchun-2020.pinyin.pdf` */
export function pdfName(slug: string, kind: PdfKind): string {
  return `${slug}.${pdfForms[kind].ending}`;
}
