import type { DictionaryEntry, RawEntry } from './entry.ts';
import { withoutMisprints } from './misprints.ts';
import { markTones } from './numbered-pinyin.ts';
import { abbreviatedBy, readable, referenceOf } from './reference.ts';

/** Classifiers, other pronunciations and the names of radicals are no meanings. */
const noSense = /^(?:CL:|(?:also|Taiwan|old) pr\. )|\(Kangxi radical \d+\)$/;
const aside = / ?\((?:CL:|(?:also|Taiwan|old) pr\. )[^()]*\)/g;
/** Of a part of a word the dictionary says that it is bound, which does not tell what it means. */
const bound = /^\(bound form\) /;
/** What a word means least often comes last. */
const lastSense = /^surname |\(surname\)|^(?:old )?used in |^\(?archaic\)?|^\(classical\)/;
/** What it means in a trade, a region or loose talk comes after what it means to everyone. */
const specialSense =
  /^\((?:Internet |Beijing )?(?:anatomy|astronomy|biology|botany|chemistry|chess|coll\.|dialect|euphemism|geology|literary|mathematics|math\.|mechanics|medicine|military|music|opera|philosophy|physics|slang|sports|surveying|TCM|telecommunications|textiles|theater|Tw|zoology)(?:[ ,;][^()]*)?\)/;

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
  const senses = given
    .filter((sense) => referenceOf(sense) === undefined)
    .map((sense) => withoutMisprints(readable(sense)).replace(bound, ''));
  return {
    text: simplified,
    traditional,
    syllables: markTones(pinyin),
    senses: senses.toSorted((a, b) => restriction(a) - restriction(b)),
    references: given.flatMap((sense) => referenceOf(sense) ?? []),
    abbreviates: given.flatMap((sense) => abbreviatedBy(sense) ?? []),
  };
}

function restriction(sense: string): number {
  if (lastSense.test(sense)) return 2;
  return specialSense.test(sense) ? 1 : 0;
}
