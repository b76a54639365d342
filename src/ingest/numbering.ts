/** How deep a numbered heading stands: 一、 above （一） above 1. */
export type Level = 1 | 2 | 3;

const styles: readonly { level: Level; pattern: RegExp }[] = [
  {
    level: 1,
    pattern:
      /^(?:([一二三四五六七八九十]{1,3})、|第([一二三四五六七八九十百]{1,4})(?:章|部分|编)\s*)/u,
  },
  {
    level: 2,
    pattern: /^(?:[（(]([一二三四五六七八九十]{1,3})[）)]|第([一二三四五六七八九十百]{1,4})节\s*)/u,
  },
  { level: 3, pattern: /^(?:(\d{1,2})[.．、](?!\d)|[（(](\d{1,2})[）)])/u },
];

const digits = '一二三四五六七八九';

/** The level of the number a line begins with, if it begins with one: `（三）改革` → 2. */
export function levelOf(text: string): Level | undefined {
  return styles.find(({ pattern }) => pattern.test(text))?.level;
}

/** That level and the number: `（十二）改革` → level 2, number 12. */
export function numberOf(text: string): { level: Level; number: number } | undefined {
  for (const { level, pattern } of styles) {
    const found = pattern.exec(text);
    if (found !== null) return { level, number: parse(found[1] ?? found[2] ?? '') };
  }
  return undefined;
}

/** `12` → 12, 十二 → 12, 二十 → 20. */
function parse(figures: string): number {
  if (/^\d/.test(figures)) return Number(figures);
  const [tens = '', ones = ''] = figures.includes('十') ? figures.split('十') : ['', figures];
  const ten = figures.includes('十') ? digits.indexOf(tens || '一') + 1 : 0;
  return ten * 10 + digits.indexOf(ones || '无') + 1;
}
