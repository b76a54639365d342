const english = `
  a about an and any are as at be been being by can could did do does doing don for from get give gives had has have he
  her his how i if in into is it its just many may me might much must my no not of on or our please s shall she should
  show so some t tell than that the their them then there these they this those to us was we were what when where which
  who whom whose why will with would you your`;
const chinese = `
  的 了 着 过 得 地 是 在 有 和 与 及 或 吗 呢 吧 啊 么 样 几 多 哪 谁 把 被 将 就 都 也 还 又 要 会 能 可 各 这 那 其 之 于 从 到 对
  个 家 所 座 条 项 名 位 次 年 什么 怎么 怎样 怎么样 如何 为什么 为何 为啥 何时 多少 多大 多久 多长 哪个 哪些 哪里 哪儿 哪年 几个 几年
  请问 是否 有没有 是不是 能不能 会不会 到底 究竟 打算 关于 以及 我们 你们 他们 我 你 他 她 它 可以`;
const words = new Set(`${english} ${chinese}`.split(/\s+/));

/** Whether a word, folded, says nothing of what a query is about: it asks, or binds others together. */
export function isStopWord(word: string): boolean {
  return words.has(word);
}
