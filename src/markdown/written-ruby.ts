import { spellSyllables } from '../language/pinyin-syllables.ts';
import type { Word } from '../language/word.ts';
import { escapeHtml } from './ruby.ts';

/**
 * A word as HTML whose readings are text, for places where no styles of ours draw them; without ruby
 * they stand in brackets: `长春` → `<ruby>长<rp>(</rp><rt>Cháng</rt><rp>)</rp>春<rp>…</ruby>`
 */
export function writtenRubyOf({ text, pinyin }: Word): string {
  if (pinyin === undefined) return escapeHtml(text);
  const spelled = spellSyllables(pinyin);
  const cells = [...text].map(
    (character, index) =>
      `${character}<rp>(</rp><rt>${escapeHtml(spelled[index] ?? '')}</rt><rp>)</rp>`,
  );
  return `<ruby>${cells.join('')}</ruby>`;
}
