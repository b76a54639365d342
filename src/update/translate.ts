import { withoutSpace } from '../article/ledger.ts';
import { escapeMarkdown } from '../ingest/escape-markdown.ts';
import { plainText } from '../markdown/plain-text.ts';
import type { Language } from '../text/language.ts';
import { isUntranslated, untranslated } from '../text/untranslated.ts';
import { markFormer } from './former.ts';
import type { Match, OldUnit } from './match-units.ts';
import { bodies, type NewUnit } from './new-units.ts';
import type { Removed } from './removed.ts';
import { rewriteLine, spaced } from './rewrite-line.ts';

/** What became of a line. */
export type Fate = 'kept' | 'moved' | 'changed' | 'new' | 'restored';

/** A line of the new article, ready to be written. */
export interface NewLine extends Match {
  zh: string;
  en: string;
  fate: Fate;
  doubts: Record<Language, string[]>;
}

/** Whether a line is a sentence and so Markdown; titles and headings are plain text. */
export function isSentence({ start }: Pick<NewUnit, 'start'>): boolean {
  return bodies.has(start);
}

/** Gives each line its Chinese and its English: the translation it had, marked if the Chinese changed. */
export function translate(
  match: Match,
  isSpaced: (id: number) => boolean,
  removed: Removed[],
): NewLine {
  const { unit, from, isSame, isMoved } = match;
  const doubts = {
    zh: from.flatMap((each) => each.doubts.zh),
    en: from.flatMap((each) => each.doubts.en),
  };
  const rewritten = (): string =>
    isSentence(unit) ? rewriteLine(unit, from, isSpaced) : spaced(unit, isSpaced);
  if (isSame) {
    const isAlike = from.every((each) => isSentence(each) === isSentence(unit));
    const zh = isAlike ? from.map((each) => each.zh).join('') : rewritten();
    return { ...match, zh, en: joined(from), fate: isMoved ? 'moved' : 'kept', doubts };
  }
  const zh = rewritten();
  if (from.length > 0) {
    const en = markFormer(joined(from), from.map((each) => each.zh).join(''));
    return { ...match, zh, en, fate: 'changed', doubts };
  }
  const index = removed.findIndex((each) => withoutSpace(plainText(each.zh)) === unit.text);
  const [restored] = index === -1 ? [] : removed.splice(index, 1);
  return {
    ...match,
    zh,
    en: restored?.en ?? untranslated,
    fate: restored === undefined ? 'new' : 'restored',
    doubts,
  };
}

/** The English of several lines as that of one; if some of it is still to come, so is the whole. */
function joined(units: readonly OldUnit[]): string {
  const [first] = units;
  if (units.length < 2) return first?.en ?? untranslated;
  const written = units.map(({ en }) => en).filter((en) => en !== untranslated);
  if (written.length === 0) return untranslated;
  const isWhole = !units.some(({ en }) => isUntranslated(en));
  const all = written.join(' ');
  return isWhole ? all : markFormer(all.replaceAll(`${untranslated} `, ''), zhOf(units));
}

function zhOf(units: readonly OldUnit[]): string {
  return units.map(({ zh, start }) => (isSentence({ start }) ? zh : escapeMarkdown(zh))).join('');
}
