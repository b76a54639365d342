import type { Language } from '../../text/language.ts';
import { cite } from './cite.ts';
import { annotated, pinyinOf, plain, type Token } from './tokens.ts';

/** A sentence, or a word, in both languages; English may be missing. */
export interface Passage {
  tokens: readonly Token[];
  en: string;
}

/** Where a passage is from. */
export interface Origin {
  title: Record<'zh' | 'en', string>;
  author?: Record<'zh' | 'en', string> | undefined;
  /** The heading of its section, where the article has some. */
  section?: Record<'zh' | 'en', string> | undefined;
  source: Record<'zh' | 'en', string>;
  /** The date in words. */
  date: string;
  address: string;
}

/** What is copied of a passage. */
export const forms = ['zh', 'annotated', 'pinyin', 'en', 'pair', 'citation', 'link'] as const;

export type Form = (typeof forms)[number];

/** The passages in every form; forms that would be empty are not there. */
export function inForms(
  passages: readonly Passage[],
  origin: Origin,
  language: Language,
): Map<Form, string> {
  const zh = passages.map(({ tokens }) => plain(tokens)).join('');
  const en = passages
    .map((passage) => passage.en)
    .filter(Boolean)
    .join(' ');
  const texts: Record<Form, string> = {
    zh,
    annotated: passages.map(({ tokens }) => annotated(tokens)).join(''),
    pinyin: pinyinOf(passages.flatMap(({ tokens }) => tokens)),
    en,
    pair: en && zh && passages.map((each) => `${plain(each.tokens)}\n${each.en}`).join('\n\n'),
    citation: [zh, en, cite(origin, language)].filter(Boolean).join('\n'),
    link: origin.address,
  };
  return new Map(forms.map((form) => [form, texts[form]] as const).filter(([, text]) => text));
}
