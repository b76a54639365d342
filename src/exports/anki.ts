import type { Article } from '../article/model.ts';
import { siteName } from '../site.ts';
import { oneLine } from '../text/one-line.ts';
import type { Vocabulary, VocabularyEntry } from '../vocabulary/vocabulary.ts';
import { escapeMarkup } from './escape-markup.ts';
import { senseLines } from './sense-lines.ts';

const columns = ['ID', 'Word', 'Pinyin', 'Sense', 'Sentence', 'Translation', 'Tags'];

const credit = '# English senses: CC-CEDICT (https://cc-cedict.org), CC BY-SA 4.0';

/** What cannot stand before or within the brackets of a reading. */
const unbracketed = /[\s[\]]/u;

/**
 * An article's words as a text file for Anki 2.1.54 or later, by the rules of its manual (“Text
 * Files”): header lines, then a note a line, its fields HTML. The first field decides which note Anki
 * updates: it is the word with its reading, the same in every build and every article.
 */
export function asAnki({ slug }: Article, { entries, compounds }: Vocabulary): string {
  const lines = [
    '#separator:tab',
    '#html:true',
    `#notetype:${siteName.en}`,
    `#deck:${siteName.en}::${slug}`,
    `#columns:${columns.join('\t')}`,
    `#tags column:${columns.length}`,
    credit,
    ...[...entries, ...compounds].map((entry) => noteOf(slug, entry)),
  ];
  return `${lines.join('\n')}\n`;
}

function noteOf(slug: string, entry: VocabularyEntry): string {
  const { text, pinyin, first } = entry;
  const fields = [
    idOf(entry),
    html(withReading(text, pinyin)),
    html(pinyin),
    senseLines(entry).map(html).join('<br>'),
    html(first.zh),
    html(first.en),
    tagsOf(slug, entry).join(' '),
  ];
  return fields.join('\t');
}

/**
 * Without spaces and capitals, which may change while the word stays: `长春 chángchūn`. A line that
 * starts with # would be a comment to Anki.
 */
function idOf({ text, syllables }: VocabularyEntry): string {
  return html(`${text} ${syllables.join('').toLowerCase()}`).replace(/^#/, '&#35;');
}

/** A word in the form that Anki's `furigana` filter shows as ruby: `长春[Chángchūn]`. */
function withReading(text: string, pinyin: string): string {
  return unbracketed.test(text) || pinyin.includes(']') ? text : `${text}[${pinyin}]`;
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
