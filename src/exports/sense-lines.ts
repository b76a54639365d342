import { nameAlone } from '../vocabulary/describe-entry.ts';
import type { VocabularyEntry, WordPart } from '../vocabulary/vocabulary.ts';

/** How many senses of a part are told: the word is what one looks up. */
const sensesOfPart = 3;

/** What a word means, sense by sense; where no dictionary has it, what its parts mean. */
export function senseLines({ senses, parts }: VocabularyEntry): string[] {
  const isDescribed = senses.some((sense) => sense !== nameAlone);
  return isDescribed ? [...senses] : [...senses, ...parts.map(describe)];
}

function describe({ text, pinyin, senses }: WordPart): string {
  const meaning = senses.slice(0, sensesOfPart).join(' / ');
  return meaning === '' ? `${text} ${pinyin}` : `${text} ${pinyin}: ${meaning}`;
}
