const numeral = '[〇零一二三四五六七八九十百千万亿两]';
/** Words that count: they stand apart from their number (GB/T 16159-2012, 6.1.4). */
const measure =
  '个|名|件|批|次|届|年|天|元|亩|米|吨|户|所|处|场|台|套|辆|艘|架|座|位|项|份|篇|首|段|页|集|幅|枚|颗|粒|棵|株|只|间|栋|幢|种|类|层|岁|倍|遍|趟|条|张|家|世纪|年代|公里|平方米|平方公里|公顷|公斤|分钟|小时|周年|个月|人次';
const counted = new RegExp(
  `^((?:第|几|数|好几)?${numeral}+[几多余来]?|第?几|好几|余)(${measure})$`,
  'u',
);
const number = new RegExp(`^${numeral}{2,}$`, 'u');
/** Counted things that are words of their own. */
const words = new Set('一元 二元 三元 千米 百米 百年 千年 万年 百家 千家 万家'.split(' '));

/**
 * A word of number and measure cut in two, and a long number at its hundreds, 万 and 亿: 十一个 → 十一, 个;
 * 三千五百亿 → 三千, 五百, 亿; 三万 and 十亿 stay whole. `undefined` for what is no such word.
 */
export function cutNumber(text: string): string[] | undefined {
  if (number.test(text)) {
    const parts = cutNumeral(text);
    return parts.length > 1 ? parts : undefined;
  }
  const [, count = '', unit = ''] = counted.exec(text) ?? [];
  if (count === '' || words.has(text)) return undefined;
  return [...(number.test(count) ? cutNumeral(count) : [count]), unit];
}

/** 三千五百 → 三千, 五百; 二十五 and 一九四九 stay whole. */
function cutNumeral(text: string): string[] {
  if (text.length < 3 || /^[百千万亿]|^[^百千万亿]*$/u.test(text)) return [text];
  return (
    text.match(/[一二三四五六七八九两](?:千|百)|[一二三四五六七八九十两]+|[万亿]|./gu) ?? [text]
  );
}
