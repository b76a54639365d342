import type { Knowledge } from '../../align/anchors.ts';
import { chineseFigures, englishFigures, figuresInDigits } from '../../align/figures.ts';
import { divideEnglish } from './divide.ts';
import type { UnsureReason } from './translation.ts';
import type { DraftUnit, EnglishUnit } from './units.ts';

/** Units of a draft with the English that renders them. */
export interface Match {
  zh: readonly DraftUnit[];
  en: readonly EnglishUnit[];
  certainty: number;
}

/** A line of a draft with its English; without any it is still to be translated. */
export interface RenderedLine {
  unit: DraftUnit;
  text: string | undefined;
  /** Why it has to be looked at. */
  why?: UnsureReason | undefined;
}

/** A line is certain if no other place is likelier than this. */
const certain = 0.9;

/** Gives each Chinese line of a match its English: joined if there is more of it, divided if there is less. */
export function renderLines(match: Match, knowledge: Knowledge): RenderedLine[] {
  const { zh, en, certainty } = match;
  const [unit, ...others] = zh;
  if (unit === undefined) return [];
  if (en.length === 0) return zh.map((each) => ({ unit: each, text: undefined }));
  const text = en.map((each) => each.text).join(' ');
  if (others.length === 0) return [{ unit, text, why: doubtOf(unit.text, text, certainty, knowledge) }];
  const parts = divideEnglish(
    zh.map((each) => each.text),
    text,
    knowledge,
  );
  if (parts !== undefined) {
    return zh.map((each, index) => ({ unit: each, text: parts[index], why: 'divided' }));
  }
  return [{ unit, text, why: 'whole' }, ...others.map((each) => ({ unit: each, text: undefined }))];
}

function doubtOf(
  zh: string,
  en: string,
  certainty: number,
  knowledge: Knowledge,
): UnsureReason | undefined {
  if (certainty < certain) return 'place';
  if (figuresDiffer(zh, en)) return 'figures';
  return lacksTerm(zh, en, knowledge) ? 'term' : undefined;
}

/** Whether each language has a figure in digits that the other has in no form. */
function figuresDiffer(zh: string, en: string): boolean {
  const [inZh, inEn] = [new Set(chineseFigures(zh)), new Set(englishFigures(en))];
  return (
    chineseFigures(figuresInDigits(zh)).some((value) => !inEn.has(value)) &&
    englishFigures(figuresInDigits(en)).some((value) => !inZh.has(value))
  );
}

/** Whether the Chinese has a term that the English has no rendering of. */
export function lacksTerm(zh: string, en: string, { terms }: Knowledge): boolean {
  const rendered = new Set(terms.en(en));
  return terms.zh(zh).some((term) => !rendered.has(term));
}
