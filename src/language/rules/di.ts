import { textAfter, textBefore, wordAt, type Place } from '../place.ts';

const notVerb =
  /^(?:[的和与及、，。；：！？”》）,.;:!?]|等|上|下|内|外|里|中|是|为|由|已|将|之|均|也|都|或|绿|阔|肥|灵|$)/;
const placeOf =
  /(?:新高|策源|生源|首倡|常住|发生|流出|流入|出产|主产|功能|发源|集散|承载|首选|集聚|聚集|诞生|输出|来源|转化|中转|落户|发祥|目的|举办|主办|所在|消费|生产|种植|养殖|水源|原产|产业|示范|实验|试验|优选|必选|制造|应用|孵化|交汇|聚|栖息|繁殖|越冬|居住|户籍|注册|就业|常住|参保|项目|建设|出让|住宅|工业|商业|公园|革命|战略|转移|承接|汇聚|人才|旅游)$/u;

/** 地 is de between an adverbial and a verb (稳步地推进), else a place (策源地). */
export function readDi(place: Place): string {
  const before = wordAt(place, -1);
  if (!/\p{Script=Han}$/u.test(before) && !/[”》]$/.test(before)) return 'dì';
  if (notVerb.test(textAfter(place))) return 'dì';
  if (/[契高强深广]\S?度$/u.test(textBefore(place))) return 'de';
  if (before.length === 1 || placeOf.test(before)) return 'dì';
  return 'de';
}
