import type { Language } from '../text/language.ts';
import type { RenderedPair, RenderedSection } from './render.ts';
import type { Term } from './terms.ts';

/** Where a text first mentions a term that has a note. */
export interface NoteReference {
  id: string;
  /** The note's number in its section, from 1. */
  number: number;
  language: Language;
  /** The words that are explained, as HTML. */
  html: string;
}

/** A paragraph with numbers at its notes, and the notes it is the first to mention, in the order of their numbers. */
export interface NumberedParagraph {
  pairs: RenderedPair[];
  notes: { number: number; term: Term }[];
}

const termLink = /<a class="term" href="#note-([^"]+)">(.*?)<\/a>/gs;

/**
 * Numbers the notes of a section as a book does: the first mention of a term in each language refers to
 * its note, and later ones are plain text. Notes on terms that only a heading has are left out.
 */
export function numberNotes(
  { paragraphs, terms }: Pick<RenderedSection, 'paragraphs' | 'terms'>,
  write: (reference: NoteReference) => string,
): NumberedParagraph[] {
  const known = new Map(terms.map((term) => [term.id, term]));
  const mentioned: Record<Language, string[]> = { zh: [], en: [] };
  const refer = (html: string, language: Language): string =>
    html.replace(termLink, (_all, id: string, words: string) => {
      const isKnown = language === 'zh' ? known.has(id) : mentioned.zh.includes(id);
      if (!isKnown || mentioned[language].includes(id)) return words;
      mentioned[language].push(id);
      return write({ id, number: mentioned.zh.indexOf(id) + 1, language, html: words });
    });
  return paragraphs.map((pairs) => {
    const before = mentioned.zh.length;
    const numbered = pairs.map(({ id, zh, en }) => {
      const chinese = refer(zh, 'zh');
      return { id, zh: chinese, en: refer(en, 'en') };
    });
    const notes = mentioned.zh.slice(before).flatMap((id, index) => {
      const term = known.get(id);
      return term ? [{ number: before + index + 1, term }] : [];
    });
    return { pairs: numbered, notes };
  });
}
