import { untranslated } from '../text/untranslated.ts';

const former = /^\[untranslated\] (.*?)(?: \[was: .*\])?$/s;

/**
 * Marks English that was written for other Chinese: it counts as untranslated, and both stand there
 * to be mended. `('One bridge.', '一座桥。')` → `[untranslated] One bridge. [was: 一座桥。]`
 */
export function markFormer(english: string, chinese: string): string {
  if (english === untranslated || former.test(english)) return english;
  return `${untranslated} ${english} [was: ${chinese}]`;
}

/** The English in a line, if it has any that a translator wrote: `[untranslated] One. [was: 一。]` → `One.` */
export function writtenEnglish(english: string): string | undefined {
  if (!english.startsWith(untranslated)) return english;
  return former.exec(english)?.[1];
}
