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
/** What fits a line or two of a narrow column. */
const mostInPrint = { senses: 3, letters: 60 };
const special: Record<string, string> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', "'": '&#39;', '"': '&quot;' },
};

/** The rows of the article that was last asked for; those of all would be half of a build’s memory. */
let latest:
  { article: string; rows: WeakMap<VocabularyEntry, Record<Language, string>> } | undefined;

/**
 * A word with pinyin, meaning, count, level and where it occurs first, as HTML. An article's words are listed in
 * several orders on pages of thousands of elements; each row is written once for all of them.
 */
export function wordRow(entry: VocabularyEntry, { article, sections, lang }: WordsOf): string {
  if (latest?.article !== article) latest = { article, rows: new WeakMap() };
  const rows = latest.rows.get(entry) ?? writeRows(entry, article, sections);
  latest.rows.set(entry, rows);
  return rows[lang];
}

/** The classes of what is in some of an article's sections, by their numbers: ` s1 s4`. */
export function sectionClasses(own: readonly string[], sections: readonly string[]): string {
  const numbers = new Set(own.map((slug) => sections.indexOf(slug) + 1));
  return [...numbers].map((number) => ` s${number}`).join('');
}

/** The row in either language of the interface: they differ but in the level’s name and the address. */
function writeRows(
  entry: VocabularyEntry,
  article: string,
  sections: readonly string[],
): Record<Language, string> {
  const { id, text, count, level, first } = entry;
  const { before, word, after } = contextOf(first.zh, first.start, text, first.cuts);
  const zh = languageTags.zh;
  const start = [
    `<li id="${escape(id)}" class="word${sectionClasses(entry.sections, sections)}">`,
    cells(entry, meaning(entry)),
    `<small>×${count}</small>`,
  ].join('');
  const end = `${escape(before)}<b>${escape(word)}</b>${escape(after)}</a></li>`;
  const row = (lang: Language): string => {
    const name = isGraded(entry) ? escape(messages[lang].level(level)) : '';
    const href = first.title
      ? routes.article(lang, article)
      : routes.section(lang, article, first.section) + (first.sentence ? `#${first.sentence}` : '');
    return `${start}<small>${name}</small><a lang="${zh}" href="${escape(href)}">${end}`;
  };
  return { zh: row('zh'), en: row('en') };
}

/** A word as a row of the sheet of words to print, with a short meaning. */
export function printedWord(entry: VocabularyEntry, sections: readonly string[]): string {
  const level = isGraded(entry) ? ` l${entry.level}` : '';
  const { senses, parts } = entry;
  const short =
    senses.length > 0
      ? firstSenses(senses, mostInPrint).join('; ')
      : parts.map((part) => [part.text, part.senses[0]].filter(Boolean).join(' ')).join(' + ');
  const classes = sectionClasses(entry.sections, sections) + level;
  return `<li class="word${classes}">${cells(entry, escape(short))}</li>`;
}

function cells({ text, pinyin }: VocabularyEntry, senses: string): string {
  return `<b lang="${languageTags.zh}">${escape(text)}</b><i lang="zh-Latn-pinyin">${escape(pinyin)}</i><span lang="${languageTags.en}">${senses}</span>`;
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
