import type { DictionaryEntry, RawEntry } from './entry.ts';
import { markTones } from './numbered-pinyin.ts';
import { abbreviatedBy, readable, referenceOf } from './reference.ts';

/** Classifiers, other pronunciations and the names of radicals are no meanings. */
const noSense = /^(?:CL:|(?:also|Taiwan|old) pr\. )|\(Kangxi radical \d+\)$/;
const aside = / ?\((?:CL:|(?:also|Taiwan|old) pr\. )[^()]*\)/g;
/** What a word means least often comes last. */
const lastSense = /^surname |\(surname\)|^(?:old )?used in |^\(?archaic\)?|^\(classical\)/;

/** Makes an entry of CC-CEDICT ready to be read. */
export function parseEntry({
  traditional,
  simplified,
  pinyin,
  english,
}: RawEntry): DictionaryEntry {
  const given = english
    .filter((sense) => !noSense.test(sense))
    .map((sense) => sense.replace(aside, ''));
  const senses = given.filter((sense) => referenceOf(sense) === undefined).map(readable);
  return {
    text: simplified,
    traditional,
    syllables: markTones(pinyin),
    senses: [
      ...senses.filter((sense) => !lastSense.test(sense)),
      ...senses.filter((sense) => lastSense.test(sense)),
    ],
    references: given.flatMap((sense) => referenceOf(sense) ?? []),
    abbreviates: given.flatMap((sense) => abbreviatedBy(sense) ?? []),
  };
}
