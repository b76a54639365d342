import { reigns } from './reigns.ts';
import type { Span } from './span.ts';

/**
 * A dynasty or period: what its Chinese holds, its English name, and the years, or for want of them the centuries, it is
 * said to have begun and ended in.
 */
type Row = readonly [zh: RegExp, en: RegExp, years: readonly number[]];

const rows: readonly Row[] = [
  [/夏/u, /\bXia\b/, [2070, 2100, 21, 1600, 16]],
  [/商/u, /\bShang\b/, [1600, 16, 1046, 11]],
  [/周/u, /\bZhou\b/, [1046, 1045, 11, 771, 770, 256, 221]],
  [/春秋/u, /\bSpring and Autumn\b/, [770, 476, 475]],
  [/战国/u, /\bWarring States\b/, [475, 476, 221]],
  [/秦/u, /\bQin\b/, [221, 207, 206]],
  [/汉/u, /\bHan\b/, [206, 202, 8, 9, 24, 25, 220]],
  [/新莽|王莽/u, /\bXin\b/, [8, 9, 23]],
  [/三国/u, /\bThree Kingdoms\b/, [220, 265, 280]],
  [/晋/u, /\bJin\b/, [265, 266, 316, 317, 420]],
  [/十六国/u, /\bSixteen Kingdoms\b/, [304, 439]],
  [/南北?朝/u, /\bSouthern\b/, [386, 420, 589]],
  [/北魏/u, /\bNorthern Wei\b/, [386, 534]],
  [/东魏/u, /\bEastern Wei\b/, [534, 550]],
  [/西魏/u, /\bWestern Wei\b/, [535, 556, 557]],
  [/北齐/u, /\bNorthern Qi\b/, [550, 577]],
  [/北周/u, /\bNorthern Zhou\b/, [557, 581]],
  [/北朝/u, /\bNorthern Dynasties\b/, [386, 581]],
  [/隋/u, /\bSui\b/, [581, 618]],
  [/唐/u, /\bTang\b/, [618, 907]],
  [/渤海国/u, /\bBohai\b/, [698, 926]],
  [/五代/u, /\bFive Dynasties\b/, [907, 960, 979]],
  [/宋/u, /\bSong\b/, [960, 1127, 1279]],
  [/辽/u, /\bLiao\b/, [907, 916, 1125]],
  [/西夏/u, /\bXixia\b|\bWestern Xia\b/, [1038, 1227]],
  [/金/u, /\bJin\b/, [1115, 1234]],
  [/南诏/u, /\bNanzhao\b/, [738, 902]],
  [/大理/u, /\bDali\b/, [937, 1253, 1254]],
  [/元/u, /\bYuan\b/, [1206, 1271, 1279, 1368]],
  [/明/u, /\bMing\b/, [1368, 1644]],
  [/清/u, /\bQing\b/, [1616, 1636, 1644, 1911, 1912]],
];

/** How far before a year its bracket opens, and before that the name of what the years are of. */
const reach = { bracket: 24, name: 60 };

/**
 * Whether a year in brackets is one that the dynasty or reign before it is known by, which English gives for readers
 * who do not: 唐代 is “the Tang Dynasty (618-907)”.
 */
export function isYearOfDynasty(zh: string, en: string, { start }: Span, value: number): boolean {
  const from = Math.max(0, start - reach.bracket);
  const inside = en.slice(from, start).lastIndexOf('(');
  if (inside === -1) return false;
  const opening = from + inside;
  const before = en.slice(Math.max(0, opening - reach.name), opening);
  const isDynasty = rows.some(
    ([chinese, english, years]) =>
      years.includes(value) && english.test(before) && chinese.test(zh),
  );
  // An emperor may be said to have come to the throne the year before his own first.
  const isReign = reigns.some(
    ({ first, last, ...reign }) =>
      (value === last || value === first || value === first - 1) &&
      before.includes(reign.en) &&
      zh.includes(reign.zh),
  );
  return isDynasty || isReign;
}
