const han = /\p{Script=Han}/u;
const everyHan = /\p{Script=Han}/gu;

/** Whether a character, or one of a text, is Han by its Unicode script: 长 and 〇 are, ， and A are not. */
export function isHan(character: string): boolean {
  return han.test(character);
}

/** The number of Han characters in a text: `展望2020` → 2. */
export function countHan(text: string): number {
  return text.match(everyHan)?.length ?? 0;
}
