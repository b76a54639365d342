import { stemmer } from 'stemmer';

const aside = /\([^()]*\)/g;
/** Words of definitions that tell nothing of what a sentence says. */
const empty = new Set(
  'a an the to of in on at by for from with as and or be is are it its one sb sth etc up out'.split(
    ' ',
  ),
);

/**
 * The senses of a word, those first that its translations use: `['to ensure', 'to guarantee']` for
 * sentences that speak of a guarantee is `['to guarantee', 'to ensure']`. A sense fits a translation
 * that has all the words of one of its alternatives, whatever their endings; it comes first if it fits
 * half of them.
 */
export function fittingSenses(
  senses: readonly string[],
  translations: readonly string[],
): readonly string[] {
  if (senses.length < 2 || translations.length === 0) return senses;
  const texts = translations.map(stemsOf);
  const fit = (sense: string): number => {
    const alternatives = sense.replace(aside, '').split(/[;,]/).filter(isTelling).map(stems);
    const fits = texts.filter((text) => alternatives.some((words) => isIn(words, text))).length;
    return fits * 2 >= texts.length ? fits : 0;
  };
  return senses
    .map((sense) => ({ sense, fits: fit(sense) }))
    .sort((a, b) => b.fits - a.fits)
    .map(({ sense }) => sense);
}

/** A name in Latin letters stands in the translation whichever of its bearers is meant. */
function isTelling(alternative: string): boolean {
  return /(?<!\p{L})\p{Ll}/u.test(alternative);
}

function isIn(words: readonly string[], text: ReadonlySet<string>): boolean {
  return words.length > 0 && words.every((word) => text.has(word));
}

/** The stems of the latest translations: every word of a sentence asks for its own. */
const known = new Map<string, ReadonlySet<string>>();
const mostKnown = 2000;

function stemsOf(translation: string): ReadonlySet<string> {
  const stemmed = known.get(translation) ?? new Set(stems(translation));
  if (known.size >= mostKnown) known.clear();
  known.set(translation, stemmed);
  return stemmed;
}

/** Stems by their words: definitions say the same few thousand. */
const stemmed = new Map<string, string>();

function stemOf(word: string): string {
  const stem = stemmed.get(word) ?? stemmer(word);
  stemmed.set(word, stem);
  return stem;
}

/** The stems of a text's words that mean something: `to carry forward` → `carri`, `forward`. */
function stems(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  return words.filter((word) => !empty.has(word)).map(stemOf);
}
