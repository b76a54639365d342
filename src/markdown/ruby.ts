import { spellSyllables } from '../language/pinyin-syllables.ts';
import type { Word } from '../language/word.ts';

const special: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A word as ruby shows it. */
export interface RubyWord extends Word {
  /** Its syllables as they are spoken, where tones change. */
  spoken?: readonly string[] | undefined;
  /** How rare it is in general use, from 1; the commonest words are not marked. */
  level?: number;
}

/**
 * A word as HTML, one `<ruby>` a word and one reading a character. Readings stand in an attribute and
 * are drawn by CSS: searching, copying and speech then meet the plain characters.
 * `长春` → `<ruby>长<rt data-py="Cháng"></rt>春<rt data-py="chūn"></rt></ruby>`; at level 3
 * `<ruby class="l3">…`; `一个`, spoken otherwise → `…一<rt data-py="yī" data-spoken="yí"></rt>…`
 */
export function rubyOf({ text, pinyin, spoken = [], level = 1 }: RubyWord): string {
  if (pinyin === undefined) return escapeHtml(text);
  const spelled = spellSyllables(pinyin);
  const spelledAsSpoken = spellSyllables(spoken);
  const cells = [...text].map((character, index) => {
    const reading = spelled[index];
    if (reading === undefined) throw new Error(`No reading for ${character} in ${text}`);
    const aloud = spelledAsSpoken[index] ?? reading;
    const change = aloud === reading ? '' : ` data-spoken="${aloud}"`;
    return `${character}<rt data-py="${reading}"${change}></rt>`;
  });
  const rarity = level > 1 ? ` class="l${level}"` : '';
  return `<ruby${rarity}>${cells.join('')}</ruby>`;
}

/** Plain text as the content of HTML or XML: `a < b` → `a &lt; b`. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>]/g, (character) => special[character] ?? character);
}
