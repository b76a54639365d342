import type { Occurrence } from './occurrence.ts';
import type { VocabularyEntry } from './vocabulary.ts';

const aside = /\([^()]*\)/g;

/**
 * What can be said of a name that occurs only within longer ones: 科大 is `part of 科大讯飞, iFlytek`.
 * Nothing if what the dictionary has of it is in the longer one’s rendering: 亚洲 in 亚洲一号, Asia No. 1.
 */
export function nameWithin(
  occurrences: readonly Occurrence[],
  senses: readonly string[],
  longer: readonly VocabularyEntry[],
): string | undefined {
  const around = longer
    .filter((entry) => occurrences.every((occurrence) => isWithin(occurrence, entry.text)))
    .sort((a, b) => a.text.length - b.text.length)
    .find((entry) => entry.senses[0] !== undefined && entry.text !== occurrences[0]?.text);
  const sense = around?.senses[0];
  if (around === undefined || sense === undefined) return undefined;
  const rendering = around.term === undefined ? nameIn(sense) : sense;
  const isNamed = senses.some((each) => {
    return each.startsWith('surname ') || plain(rendering).includes(plain(nameIn(each)));
  });
  return isNamed ? undefined : `part of ${around.text}, ${rendering}`;
}

function isWithin({ text, place: { zh }, start }: Occurrence, longer: string): boolean {
  for (let at = zh.indexOf(longer); at !== -1; at = zh.indexOf(longer, at + 1)) {
    if (at <= start && start + text.length <= at + longer.length) return true;
  }
  return false;
}

/** The name a sense begins with: `Asia (abbr. for …)` → `Asia`. */
function nameIn(sense: string): string {
  return sense.replace(aside, '').split(/[,;]/, 1)[0]?.trim() ?? sense;
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll('’', "'");
}
