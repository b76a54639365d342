import { spellSyllables } from '../language/pinyin-syllables.ts';
import type { Word } from '../language/word.ts';

const special: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * A word as HTML, one `<ruby>` a word and one reading a character. Readings stand in an attribute and
 * are drawn by CSS: searching, copying and speech then meet the plain characters.
 * `长春` → `<ruby>长<rt data-py="Cháng"></rt>春<rt data-py="chūn"></rt></ruby>`
 */
export function rubyOf({ text, pinyin }: Word): string {
  if (pinyin === undefined) return escapeHtml(text);
  const spelled = spellSyllables(pinyin);
  const cells = [...text].map((character, index) => {
    const reading = spelled[index];
    if (reading === undefined) throw new Error(`No reading for ${character} in ${text}`);
    return `${character}<rt data-py="${reading}"></rt>`;
  });
  return `<ruby>${cells.join('')}</ruby>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>]/g, (character) => special[character] ?? character);
}
