import { messages } from '../i18n/messages.ts';
import { routes } from '../routes.ts';
import { languageTags, type Language } from '../text/language.ts';
import { contextOf } from '../vocabulary/context.ts';
import { firstSenses } from '../vocabulary/first-senses.ts';
import { isGraded } from '../vocabulary/is-graded.ts';
import type { VocabularyEntry, WordPart } from '../vocabulary/vocabulary.ts';

/** An article, and its sections in order, by their names in addresses. */
export interface WordsOf {
  article: string;
  sections: readonly string[];
  lang: Language;
}

/** What fits two lines beside a word. */
const most = { senses: 5, letters: 90 };
const special: Record<string, string> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', "'": '&#39;', '"': '&quot;' },
};

/** The rows of the article and language that were last asked for; those of all would be half of a build’s memory. */
let latest: { article: string; lang: Language; rows: WeakMap<VocabularyEntry, string> } | undefined;

/**
 * A word with pinyin, meaning, count, level and where it occurs first, as HTML. An article's words are listed in
 * several orders on pages of thousands of elements; each row is written once for all of them.
 */
export function wordRow(entry: VocabularyEntry, of: WordsOf): string {
  const { article, lang } = of;
  if (latest?.article !== article || latest.lang !== lang)
    latest = { article, lang, rows: new WeakMap() };
  const row = latest.rows.get(entry) ?? writeRow(entry, of);
  latest.rows.set(entry, row);
  return row;
}

/** The classes of what is in some of an article's sections, by their numbers: ` s1 s4`. */
export function sectionClasses(own: readonly string[], sections: readonly string[]): string {
  const numbers = new Set(own.map((slug) => sections.indexOf(slug) + 1));
  return [...numbers].map((number) => ` s${number}`).join('');
}

function writeRow(entry: VocabularyEntry, { article, sections, lang }: WordsOf): string {
  const { id, text, pinyin, count, level, first } = entry;
  const { before, word, after } = contextOf(first.zh, first.start, text, first.cuts);
  const href = first.title
    ? routes.article(lang, article)
    : routes.section(lang, article, first.section) + (first.sentence ? `#${first.sentence}` : '');
  const zh = languageTags.zh;
  return [
    `<li id="${escape(id)}" class="word${sectionClasses(entry.sections, sections)}">`,
    `<span class="word-text" lang="${zh}">${escape(text)}</span>`,
    `<span class="word-pinyin" lang="zh-Latn-pinyin">${escape(pinyin)}</span>`,
    `<span class="word-senses" lang="${languageTags.en}">${meaning(entry)}</span>`,
    `<span class="word-count">×${count}</span>`,
    `<span class="word-level">${isGraded(entry) ? escape(messages[lang].level(level)) : ''}</span>`,
    `<a class="word-first" lang="${zh}" href="${escape(href)}">`,
    `${escape(before)}<span>${escape(word)}</span>${escape(after)}</a></li>`,
  ].join('');
}

function meaning({ senses, parts }: VocabularyEntry): string {
  if (senses.length > 0) return escape(firstSenses(senses, most).join('; '));
  return parts
    .map(
      (part) =>
        `<span lang="${languageTags.zh}">${escape(part.text)}</span> ${escape(briefly(part))}`,
    )
    .join(' + ');
}

/** Some characters have an essay for a first meaning. */
function briefly({ senses }: WordPart): string {
  return (
    senses.map((sense) => sense.split(';', 1)[0] ?? '').find(({ length }) => length <= 40) ?? ''
  );
}

function escape(text: string): string {
  return text.replace(/[&<>'"]/g, (character) => special[character] ?? character);
}
