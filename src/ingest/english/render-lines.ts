import type { Knowledge } from '../../align/anchors.ts';
import { compareFigures } from '../../figures/compare.ts';
import { divideEnglish } from './divide.ts';
import type { TranslatedLine } from './translation.ts';
import type { DraftUnit, EnglishUnit } from './units.ts';

/** Units of a draft with the English that renders them. */
export interface Match {
  zh: readonly DraftUnit[];
  en: readonly EnglishUnit[];
  certainty: number;
}

/** Why a line may be wrong, in words for the editor. */
const doubts = {
  place: 'this English may belong elsewhere; compare it with the Chinese',
  divided: 'one English sentence renders several lines and was divided among them; compare each',
  whole: 'this English renders the next line too; divide it, or join the Chinese',
  figures: 'the figures differ from the Chinese; mend them or find the English that belongs here',
  term: 'a term is not rendered as in terms.yaml; word it so, or add the rendering there',
} as const;

/** A line is certain if no other place is likelier than this. */
const certain = 0.9;

/** Gives each Chinese line of a match its English: joined if there is more of it, divided if there is less. */
export function renderLines(match: Match, knowledge: Knowledge): TranslatedLine[] {
  const { zh, en, certainty } = match;
  const [unit, ...others] = zh;
  if (unit === undefined) return [];
  if (en.length === 0) return zh.map(() => ({}));
  const text = en.map((each) => each.text).join(' ');
  if (others.length === 0) return [{ text, doubt: doubtOf(unit.text, text, certainty, knowledge) }];
  const parts = divideEnglish(
    zh.map((each) => each.text),
    text,
    knowledge,
  );
  if (parts !== undefined) return parts.map((part) => ({ text: part, doubt: doubts.divided }));
  return [{ text, doubt: doubts.whole }, ...others.map(() => ({}))];
}

function doubtOf(
  zh: string,
  en: string,
  certainty: number,
  knowledge: Knowledge,
): string | undefined {
  if (certainty < certain) return doubts.place;
  if (figuresDiffer(zh, en)) return doubts.figures;
  return lacksTerm(zh, en, knowledge) ? doubts.term : undefined;
}

/** Whether each language has a figure that the other does not have. */
function figuresDiffer(zh: string, en: string): boolean {
  const kinds = new Set(compareFigures(zh, en).map(({ kind }) => kind));
  return kinds.has('unit') || (kinds.has('missing') && kinds.has('extra'));
}

/** Whether the Chinese has a term that the English has no rendering of. */
export function lacksTerm(zh: string, en: string, { terms }: Knowledge): boolean {
  const rendered = new Set(terms.en(en));
  return terms.zh(zh).some((term) => !rendered.has(term));
}
