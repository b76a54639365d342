import { matchAt } from '../match-at.ts';
import type { Bound } from '../quantity.ts';

const before: readonly (readonly [Bound, RegExp])[] = [
  [
    'most',
    /(?:(?:不|不得|不能|不会|不可|不应|不宜|不允许|未|没有|没)(?:超过|突破|超出)|不多于|不高于|不大于|不超|最多|至多|最高|上限)(?:达|为|是)? ?$/,
  ],
  ['least', /(?:不少于|不低于|不小于|至少|最少|最低|起码)(?:达|为|是|要|有)? ?$/],
  [
    'under',
    /(?:近|几乎|不足|不到|将近|接近|低于|少于|小于|未满|不满|未到|未及|[跌下]破|跌穿)(?:了|达)? ?$/,
  ],
  [
    'over',
    /(?:(?<![打侦爆告识跌攻下])破|超过|超出|(?<!反)超|逾|突破|多于|大于|高于|超越|不止|远超)(?:了|达)? ?$/,
  ],
  ['about', /(?:约|大约|大概|估计|左右)(?:需|要|合|占|为|有|是|达|计|在)? ?$/],
];
const after: readonly (readonly [Bound, RegExp])[] = [
  ['least', /(?:及|或|\(含\)|（含）)?(?:以上|之上)/y],
  ['most', /(?:及|或|\(含\)|（含）)?(?:以下|以内|之内|之下)/y],
  ['about', /左右|上下|前后|许(?![多可愿诺昌])/y],
  ['over', /多(?![边元样功媒次种个人])|有余|开外|出头|挂零/y],
];

const currency = /(?:人民币|美元|港币|(?:US|HK|NT)?[$€£¥￥]) ?$/;

/** Such words with something between them and the figure: 不超过每秒3000立方米, 不得低于总数的30%. */
const apart = before.map(([bound, { source }]): readonly [Bound, RegExp] => {
  const each = '每(?:天|日|年|月|周|小时|分钟|秒|人|户|亩|吨|公里|平方米)';
  // 高于去年的5% compares, and is no bound.
  const between = bound === 'most' || bound === 'least' ? `${each}|[^，。；：、\\d]{1,10}的` : each;
  return [bound, new RegExp(`${source.slice(0, -1)}(?:${between}) ?$`)];
});
apart.push(['under', /(?:不到|不足)[^，。；：、\d]{1,12}的 ?$/]);
apart.push(['under', /几乎(?:是|为|达到?|相当于)?[^，。；：、\d]{1,8}的 ?$/]);
/** What such words end in, and what those end in that stand between: most figures have neither before them. */
const mayBound = /[过破出于超多高限少低码近乎足到满及逾止越约概计右达为是了要有需合占在] ?$/;
const mayBeApart = /的 ?$|每[^，。；：、\d]{1,3} ?$/;
/** What a figure counts, before the words after it: 525分以上. */
const counter =
  /[个名人位家户岁分层件套辆次条倍级种门项所座处台度头只匹棵株艘架场册部本栋幢间张支枚片块](?=及?以[上下内])/y;

/** What is passed when it is broken: 破万吨, 破5亿元. */
const mayBreak = /[百千万亿元点%大]/;

const depth = /(?:埋深|深度|地下|水下|海平面|海面)[^，。；：、]{0,4}$/u;

/** How a figure is bounded by the words before and after it: 超百分之三, 10公里以上. */
export function boundAround(text: string, start: number, end: number): Bound | undefined {
  // 近三年 is the past three years, or nearly three; 将近三年 is clear.
  const isLately = /(?<![将接])近$/.test(text.slice(Math.max(0, start - 2), start));
  if (isLately && /[年月周天]$/.test(text.slice(start, end))) return undefined;
  const ahead = text.slice(Math.max(0, start - 11), start).replace(currency, '');
  // 过百 and 过万亿, but 通过十项.
  if (/(?<![不超通经])过$/.test(ahead) && /[百千万亿半]/.test(text.charAt(start))) return 'over';
  // 破10秒 is faster than that, and 破3处 no bound.
  if (ahead.endsWith('破') && !ahead.endsWith('突破') && !mayBreak.test(text.slice(start, end + 1)))
    return undefined;
  // 埋深4500米以下 is deeper than that, 水深3米以下 less deep.
  if (depth.test(ahead) && text.startsWith('以下', end)) return undefined;
  const close = end + (matchAt(counter, text, end)?.[0].length ?? 0);
  return (
    (mayBound.test(ahead) ? before.find(([, pattern]) => pattern.test(ahead))?.[0] : undefined) ??
    after.find(([, pattern]) => matchAt(pattern, text, close) !== null)?.[0] ??
    boundApart(text.slice(Math.max(0, start - 20), start))
  );
}

function boundApart(ahead: string): Bound | undefined {
  if (!mayBeApart.test(ahead)) return undefined;
  return apart.find(([, pattern]) => pattern.test(ahead))?.[0];
}
