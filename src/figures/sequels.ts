import type { Atom } from './atoms.ts';

const title = /《[^》]*》/gu;
const numbered = /[\dⅡ-Ⅻ零一二三四五六七八九十百千万]|[IVX]{2}/u;
const afterTitle = /(?<![\w'’-])[A-Z][\w'’-]* $/;
const lastOfTitle = /^[”"’'*_]/;

/**
 * Whether a single digit ends a title of the English whose Chinese has none, as sequels are counted in one and named in
 * the other: 《哪吒之魔童闹海》 is “Ne Zha 2”.
 */
export function isOfSequel(zh: string, en: string, { reading, value }: Atom): boolean {
  const isSingle = Number.isInteger(value) && value > 1 && value < 10 && reading.inDigits;
  if (!isSingle || !afterTitle.test(en.slice(Math.max(0, reading.start - 24), reading.start)))
    return false;
  if (!lastOfTitle.test(en.slice(reading.end))) return false;
  return Array.from(zh.matchAll(title), ([each]) => each).some((each) => !numbered.test(each));
}
