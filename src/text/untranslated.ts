/**
 * Stands at the start of a line of English that is still to be written. What follows it, if
 * anything, is what stood there before the Chinese changed.
 */
export const untranslated = '[untranslated]';

/** Whether a line, title or heading in English is still to be translated. */
export function isUntranslated(english: string): boolean {
  return english.startsWith(untranslated);
}
