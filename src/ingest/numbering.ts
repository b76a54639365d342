/** How deep a numbered heading stands: 一、 above （一） above 1. */
export type Level = 1 | 2 | 3;

const styles: readonly { level: Level; pattern: RegExp }[] = [
  {
    level: 1,
    pattern: /^(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十百]{1,4}(?:章|部分|编)\s*)/u,
  },
  {
    level: 2,
    pattern: /^(?:[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十百]{1,4}节\s*)/u,
  },
  { level: 3, pattern: /^(?:\d{1,2}[.．、](?!\d)|[（(]\d{1,2}[）)])/u },
];

/** The level of the number a line begins with, if it begins with one: `（三）改革` → 2. */
export function levelOf(text: string): Level | undefined {
  return styles.find(({ pattern }) => pattern.test(text))?.level;
}
