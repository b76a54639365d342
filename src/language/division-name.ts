import { divisionNames } from './data/division-names.ts';
import { readingsOf } from './dictionary.ts';
import type { Word } from './word.ts';

const known = new Set(divisionNames.split(' '));
const division = /(?:自治区|自治州|自治县|省|市|县|区|州|盟|旗|镇|乡)$/u;
/** The peoples in the names of autonomous divisions: 延边朝鲜族自治州. */
const people =
  /(?:朝鲜|蒙古|维吾尔|哈萨克|柯尔克孜|锡伯|回|藏|苗|彝|壮|侗|瑶|白|土家|哈尼|傣|黎|傈僳|佤|畲|拉祜|水|纳西|景颇|羌|土|满|布依|各)族$/u;

/**
 * The words of a place name with its division, all with capitals: 余杭区 → Yúháng Qū.
 * `undefined` for what is no known name.
 */
export function divisionName(text: string): Word[] | undefined {
  if (!known.has(text)) return undefined;
  const syllables = readingsOf(text);
  const end = text.search(division);
  const start = Math.max(0, text.slice(0, end).search(people));
  const edges = [...new Set([0, start, end, text.length])];
  return edges.slice(1).map((to, index) => {
    const from = edges[index] ?? 0;
    return capitalized(text.slice(from, to), syllables.slice(from, to));
  });
}

/** A word with a capital on its first syllable. */
export function capitalized(text: string, syllables: readonly string[]): Word {
  const [first = '', ...rest] = syllables;
  return { text, pinyin: [first.charAt(0).toUpperCase() + first.slice(1), ...rest] };
}
