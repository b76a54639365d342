import type { Article } from '../article/model.ts';
import { siteName } from '../site.ts';
import { oneLine } from '../text/one-line.ts';
import { firstSenses } from '../vocabulary/first-senses.ts';
import type { Vocabulary, VocabularyEntry } from '../vocabulary/vocabulary.ts';
import { escapeMarkup } from './escape-markup.ts';
import { senseLines } from './sense-lines.ts';

const columns = ['Front', 'Back', 'Tags'];

const credit = '# English senses: CC-CEDICT (https://cc-cedict.org), CC BY-SA 4.0';

/** What one learns of a word at once. */
const most = { senses: 5, letters: 120 };

/**
 * An article's words as a text file for Anki 2.1.54 or later, by the rules of its manual (“Text
 * Files”): header lines, then a note a line, its fields HTML. The columns are the fields of the note type
 * that every Anki comes with; where it goes by another name, Anki takes the one that is chosen. The front decides
 * which note Anki updates: it is the word, with its reading if the article reads the same characters in
 * two ways.
 */
export function asAnki({ slug }: Article, { entries, compounds }: Vocabulary): string {
  const lines = [
    '#separator:tab',
    '#html:true',
    '#notetype:Basic',
    `#deck:${siteName.en}::${slug}`,
    `#columns:${columns.join('\t')}`,
    `#tags column:${columns.length}`,
    credit,
    ...[...entries, ...compounds].map((entry) => noteOf(slug, entry)),
  ];
  return `${lines.join('\n')}\n`;
}

function noteOf(slug: string, entry: VocabularyEntry): string {
  const { pinyin, first } = entry;
  const told = [pinyin, ...firstSenses(senseLines(entry), most)].map(html);
  const back = [...told, sentenceOf(entry), html(first.en)];
  const fields = [
    frontOf(entry),
    back.filter((line) => line !== '').join('<br>'),
    tagsOf(slug, entry).join(' '),
  ];
  return fields.join('\t');
}

/** A line that starts with # would be a comment to Anki. */
function frontOf({ id, text, pinyin }: VocabularyEntry): string {
  return html(id === text ? text : `${text} (${pinyin})`).replace(/^#/, '&#35;');
}

/** The sentence the article has the word in first, the word in it bold. */
function sentenceOf({ text, first: { zh, start } }: VocabularyEntry): string {
  if (!zh.startsWith(text, start)) return html(zh);
  const end = start + text.length;
  return `${html(zh.slice(0, start))}<b>${html(text)}</b>${html(zh.slice(end))}`;
}

/** The sections of the article that have the word, and how hard it is; `::` makes a tree of tags. */
function tagsOf(slug: string, { sections, level }: VocabularyEntry): string[] {
  const root = siteName.en.toLowerCase();
  return [...sections.map((section) => `${root}::${slug}::${section}`), `${root}::level::${level}`];
}

/** A text as HTML; without quotation marks in it, no field needs quotes around. */
function html(text: string): string {
  return escapeMarkup(oneLine(text));
}
