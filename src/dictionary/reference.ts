import type { Reference } from './entry.ts';
import { markTones, spellNumbered } from './numbered-pinyin.ts';

const word = String.raw`[\p{Script=Han}A-Za-z\d]*\p{Script=Han}[\p{Script=Han}A-Za-z\d·，、]*`;
/** A word as senses name it: traditional, simplified and reading, the first and last where needed. */
const written = String.raw`(?:(?<traditional>${word})\|)?(?<text>${word})(?:\[(?<pinyin>[^\]]+)\])?`;
const anywhere = new RegExp(written, 'gu');
const reading = /\[([^\]]+)\]/g;
const onlyReference = new RegExp(
  String.raw`^(?:see(?: also)?|same as|also written|(?:\w+ )?(?:variant|form) of) ${written}(?: \(.*\))?$`,
  'u',
);
/** Where words end in longer readings the dictionary does not say. */
const longest = 4;
const abbreviation = new RegExp(String.raw`^abbr\. (?:for|of) ${written}$`, 'u');

/** The word a sense only points to: `see 長春市|长春市[Chang2 chun1 Shi4]` → 长春市. */
export function referenceOf(sense: string): Reference | undefined {
  return wordIn(onlyReference.exec(sense));
}

/** The word a sense says it is short for and no more: `abbr. for 個人電腦|个人电脑[…]` → 个人电脑. */
export function abbreviatedBy(sense: string): Reference | undefined {
  return wordIn(abbreviation.exec(sense));
}

function wordIn(found: RegExpExecArray | null): Reference | undefined {
  const { text, pinyin } = found?.groups ?? {};
  if (text === undefined) return undefined;
  return pinyin === undefined ? { text } : { text, syllables: markTones(pinyin) };
}

/** A sense as it reads: `abbr. for 個人電腦|个人电脑[ge4 ren2 dian4 nao3]` → `abbr. for 个人电脑 gèrén diànnǎo`. */
export function readable(sense: string): string {
  return sense
    .replace(anywhere, (_match, _traditional, text: string, pinyin?: string) =>
      pinyin === undefined || text.length > longest ? text : `${text} ${spellNumbered(pinyin)}`,
    )
    .replace(reading, (_match, pinyin: string) => spellNumbered(pinyin));
}
