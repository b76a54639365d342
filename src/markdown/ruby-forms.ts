import { rubyOf, type RubyWord } from './ruby.ts';
import { writtenRubyOf } from './written-ruby.ts';

interface RubyForm {
  /** A word as HTML. */
  word: (word: RubyWord) => string;
  /** What stands between two words where a line may end, as styles of the site keep words whole. */
  between: string;
  /** Whether the HTML is also XML. */
  xml: boolean;
}

/** How readings stand over their characters: drawn by the site's styles, or written as text. */
export const rubyForms = {
  drawn: { word: rubyOf, between: '<wbr>', xml: false },
  written: { word: writtenRubyOf, between: '', xml: true },
} as const satisfies Record<string, RubyForm>;

export type RubyFormName = keyof typeof rubyForms;
