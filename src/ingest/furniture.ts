/** What a line that is not text of the article can be. */
export type Furniture = 'jump-line' | 'date-line' | 'byline' | 'caption' | 'subtitle' | 'furniture';

interface Sign {
  kind: Furniture;
  pattern: RegExp;
  /** A cheaper test that comes first. */
  only?: RegExp;
}

const name = String.raw`\p{Script=Han}(?:[ \u3000]?\p{Script=Han}){1,3}`;
const names = String.raw`${name}(?:[ \u3000、，]+${name})*`;
const reporter = String.raw`(?:记者|通讯员|特约撰稿人?|见习记者|实习生|撰稿|撰文|作者|采写)`;

/** Signs that tell a line from text wherever it stands; the whole line has to be such a one. */
const signs: readonly Sign[] = [
  {
    kind: 'jump-line',
    pattern:
      /^[（(【]?[▲▼◆■●]?\s*(?:[上下紧]接|[下上]?转|转自|接)\s*(?:第\s*)?[A-Za-z]?\s*[\d一二三四五六七八九十]{1,3}\s*版[^。，；]{0,20}[）)】]?$/u,
  },
  {
    kind: 'date-line',
    pattern:
      /^(?:发布时间|发布日期|时间|日期|更新时间)?[:：]?\s*\d{4}\s*[-年/.]\s*\d{1,2}\s*[-月/.]\s*\d{1,2}\s*日?(?:\s*星期[一二三四五六日天])?(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?(?:\s+来源[:：].{1,20})?$/u,
    only: /\d{4}/,
  },
  {
    kind: 'date-line',
    pattern:
      /^[（(]?\s*[\d一二三四五六七八九〇○]{4}年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日\s*[）)]?$/u,
  },
  {
    kind: 'date-line',
    pattern: /^[（(]?(?:来源|稿源|文章来源|信息来源|原标题|原载)[:：].{1,40}$/u,
  },
  {
    kind: 'furniture',
    pattern:
      /^[（(【[]?(?:本版)?(?:责任编辑|责编|编辑|校对|美编|版式|版面|值班编委|值班主任|编审|审核|监制|终审|[一二三]审|主编|统筹)[:：\s].{1,40}[）)】\]]?$/u,
  },
  {
    kind: 'furniture',
    pattern:
      /^(?:您的位置|当前位置|所在位置)[:：].{0,30}$|^(?:首页|网站首页|打印|打印本页|关闭|关闭窗口|收藏|分享|返回|返回顶部|返回首页|回到顶部|纠错|我要纠错|大|中|小|字体|字号|微信|微博|QQ空间|朋友圈|[上下]一[篇条页])[:：]?.{0,2}$/u,
  },
  {
    kind: 'furniture',
    pattern:
      /^【?(?:字体|字号)[:：].{0,12}$|^分享(?:到|至).{0,8}$|^(?:相关(?:文档|链接|阅读|新闻|文章|报道|稿件)|延伸阅读|热门推荐|推荐阅读|猜你喜欢)[:：]?$|^扫一扫.{0,20}$|^[》>《<\s]*点击.{0,12}(?:专题|查看|进入|下载|阅读原文)[》>《<\s]*$|^(?:浏览|阅读|点击)(?:次数|量|数)?[:：]\s*\d+\s*次?$|^(?:版权所有|Copyright).{0,60}$|^.{0,10}ICP备.{0,30}$/iu,
  },
  { kind: 'furniture', pattern: /^[>|×│┃·•◆■□●○★☆_=*#/\\【】\s]+$/u },
  {
    kind: 'furniture',
    pattern: /^(?:第\s*)?[A-Z]?\d{1,3}\s*版(?:[ \u3000]+\p{Script=Han}{2,6})?$/u,
  },
  {
    kind: 'byline',
    pattern: new RegExp(
      String.raw`^[/／■□●◎◇（(]?\s*(?:[■□●◎]\s*)?\p{Script=Han}{0,16}${reporter}[ \u3000:：]*${names}(?:[ \u3000]*(?:${reporter}|摄影报道|报道|综合报道|文/?图|图/?文|文)[ \u3000:：]*(?:${names})?)*[）)]?$`,
      'u',
    ),
  },
  {
    kind: 'byline',
    pattern: new RegExp(String.raw`^[（(]?(?:文/?图|图/?文|文)\s*[/／:：]\s*${names}[）)]?$`, 'u'),
  },
  {
    // Those who sign together: 本报评论员, 人民日报编辑部.
    kind: 'byline',
    pattern: /^[（(]?\p{Script=Han}{2,10}(?:编辑部|评论部|评论员|观察员|报道组|采访组)[）)]?$/u,
  },
  {
    kind: 'caption',
    pattern: new RegExp(
      String.raw`(?:[。） \u3000]|^)\p{Script=Han}{0,14}(?:记者|通讯员)?[ \u3000]*${names}[ \u3000]*[/／]?[ \u3000]*(?:摄|供图|摄影|制图)[）)]?$`,
      'u',
    ),
    only: /[摄图影][）)]?$/,
  },
  { kind: 'caption', pattern: /^[（(]?(?:资料图片?|图片由.{2,20}提供|图为.{2,60}。?)[）)]?$/u },
  { kind: 'subtitle', pattern: /^(?:—{1,3}|–{1,2}|-{2,3}|─{1,3})\s*\S.*[^。；，]$/u },
  {
    kind: 'subtitle',
    pattern: /^[（(]?\d{4}年\d{1,2}月\d{1,2}日在.{4,40}(?:会议|大会|会)上[）)]?$/u,
  },
];

/** The longest line that can be told from text by its wording. */
const longest = 140;

/** What a line is, if its wording tells that it is not text: `（上接 A03版）` → jump-line. */
export function furnitureOf(text: string): Furniture | undefined {
  if (text.length > longest) return undefined;
  return signs.find(({ pattern, only }) => (only?.test(text) ?? true) && pattern.test(text))?.kind;
}

const picture =
  /^(?:图为|[上下左右][两]?图(?:为|[：:])|图片说明[：:]).*(?:摄|供图|摄影|制图)[）)]?$/u;

/** Whether a line is a caption from its first word to its last. */
export function isPicture(text: string): boolean {
  return picture.test(text);
}

const runOn = new RegExp(
  String.raw`(?<=[。！？…”’」』）)]\s*)[/／]\s*\p{Script=Han}{0,16}${reporter}[ \u3000:：]*${names}[ \u3000]*(?:摄影报道|综合报道|报道|文/?图)?$`,
  'u',
);

/** Where a byline starts that runs on from the last line of a text: at its slash. */
export function runOnByline(text: string): number | undefined {
  const found = runOn.exec(text.slice(-longest));
  return found === null ? undefined : Math.max(0, text.length - longest) + found.index;
}
