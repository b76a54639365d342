import { capitalized } from './division-name.ts';
import { readingsOf, usualReadings } from './dictionary.ts';
import type { Word } from './word.ts';

/** Surnames that are seldom anything else where a given name or a title follows. */
const surnames = new Set(
  '王李张刘陈杨赵黄周吴徐孙胡朱林郭罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎潘杜戴夏钟汪田任姜范石姚谭廖邹熊陆郝孔白崔康毛邱秦江史顾侯邵孟龙段雷钱汤尹黎武贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂焦邢岳齐梅莫庄辛管祝左涂谷祁舒耿牟卜詹关苗凌费纪靳盛童欧甄项裴席卫屈覃翁柯阮骆肖马高余蓝游倪简柴霍鲍尚缪瞿晏饶',
);
const compoundSurnames = new Set(
  '欧阳 司马 上官 诸葛 夏侯 皇甫 尉迟 公孙 慕容 令狐 司徒 长孙 宇文 东方 南宫 端木 独孤 申屠 轩辕 呼延 澹台'.split(
    ' ',
  ),
);
const compoundStarts = new Set([...compoundSurnames].map((surname) => surname.charAt(0)));
const surnameReadings: Record<string, readonly string[] | undefined> = {
  任: ['rén'],
  曾: ['zēng'],
  翟: ['zhái'],
  葛: ['gě'],
  覃: ['qín'],
  牟: ['móu'],
  缪: ['miào'],
  肖: ['xiāo'],
  盛: ['shèng'],
  卜: ['bǔ'],
  石: ['shí'],
  尉迟: ['yù', 'chí'],
  长孙: ['zhǎng', 'sūn'],
  令狐: ['líng', 'hú'],
  澹台: ['tán', 'tái'],
};
/** Whoever bears it stands right after it: 市长王新伟. */
const titleBefore =
  /(?:记者|通讯员|编辑|书记|[省市州县区镇乡部厅局处院校社行会班组队所站厂]长|主席|主任|总统|总理|首相|大使|院士|教授|博士|经理|总裁|代表|委员|常委|发言人|演员|导演|作家|诗人|歌手|画家|村民|居民|市民|学生|选手|运动员|教练|工人|司机|负责人|创始人|研究员|专家|律师|法官|医生|护士|教师|老师|战士|民警|烈士|英雄|模范|同志|先生|女士|工程师|设计师|企业家|科学家|候选人|将军|干部|总书记)$/u;
/** Whoever bears it stands right before it: 王局长, 李先生. */
const titleAfter =
  /^(?:先生|女士|小姐|太太|夫人|同志|老师|教授|院士|博士|医生|大夫|师傅|书记|主席|主任|[省市县区镇乡部厅局处院校社队所]长|总理|总统|经理|总裁|部长|将军|司令|律师|大使|委员|代表|记者|总|副(?:主席|书记|主任|部长|市长|省长|局长))$/u;
/** What only people do. */
const said = /^(?:说|表示|介绍|指出|强调|认为|告诉|坦言|透露|回忆|称)$/u;
/** What people do in news: 王新伟说. */
const speech =
  /^(?:作|在|向|对|到|赴|和|与|同|的|就|等|为|说|表示|介绍|指出|强调|认为|告诉|坦言|透露|回忆|主持|出席|讲话|作报告|致辞|会见|当选|担任|率|一行)$/u;
/** Characters that stand in given names far more often than by themselves. */
const given =
  /^[明华伟芳娜敏静丽强磊军洋勇艳杰娟涛超秀霞刚桂英建国志海晓小文玉春红梅兰凤云龙飞鹏宇浩然博雅琳婷婧雪梦佳欣怡颖慧莉萍玲琴珍淑惠凯俊峰斌波辉宏亮健康宁平安永庆福贵祥瑞德仁义礼智信忠孝诚廉洪昌盛兴旺荣光耀宗祖泽润东南西北江河山林森木石金银鑫铭钧钢铁锋剑炜煜炎灿焕烨星辰月阳旭昊天宝成立业学良新宪思源远达道元振家邦少卿子轩涵梓若雨薇蕾莹洁清泉冰心爱美丹青彤彬彦颜哲睿聪颂歌维贤才能力行方正启承继绍先章翰墨书琪琦璐瑶瑾瑜璇珊珠碧翠巧娣媛嫣姗妮尼]+$/u;

/** Never in a given name. */
const noGiven =
  /[作在向对到赴和与同的说就等率曰为是将被把也都还又从以之其此不抢摄称道问答谈讲走来去看见写拍开打姆尔逊莱]|斯$|^(?:天子|教授|校长)$/u;
/** Surnames that begin foreign names too: they need more than a likely given name. */
const transcribes = /[安马卢石白温史康雷费高罗艾米李兰毕莫麦梅戴]/u;

/** A stretch of words that jieba cut: still a text, or already the words of a name. */
export type Token = string | readonly Word[];

/**
 * Finds the persons among the words of a run and writes them by GB/T 16159-2012, 6.2.1: surname and given name
 * apart, both with capitals; a title after the surname in lower case (王局长 → Wáng júzhǎng). Names are
 * taken only where a title, a verb of speech or the word list vouches for them. `isWord` says what the word
 * list knows, `isPerson` what it knows as a person.
 */
export function findPersons(
  texts: readonly string[],
  isWord: (text: string) => boolean,
  isPerson: (text: string) => boolean,
): Token[] {
  const tokens: Token[] = [];
  for (let index = 0; index < texts.length;) {
    const found = personAt(texts, index, isWord, isPerson);
    tokens.push(found?.words ?? texts[index] ?? '');
    index += found?.length ?? 1;
  }
  return tokens;
}

interface Found {
  words: readonly Word[];
  /** How many of the texts it takes. */
  length: number;
}

function personAt(
  texts: readonly string[],
  index: number,
  isWord: (text: string) => boolean,
  isPerson: (text: string) => boolean,
): Found | undefined {
  const first = texts[index] ?? '';
  const surname = surnameOf(first);
  if (surname === undefined) return undefined;
  const titled = surnameWithTitle(texts, index, surname);
  if (titled !== undefined) return titled;
  const afterTitle = titleBefore.test(texts[index - 1] ?? '');
  for (let length = 3; length > 0; length -= 1) {
    const parts = texts.slice(index, index + length);
    const name = parts.join('');
    const givenName = name.slice(surname.length);
    if (parts.length < length || givenName.length < 1 || givenName.length > 2) continue;
    if (noGiven.test(givenName)) continue;
    const next = texts[index + length];
    const named =
      length === 1 && isPerson(name) && (givenName.length === 2 || surname.length === 2);
    const loose = parts.every((part) => part.length === 1 || !isWord(part) || isPerson(part));
    const spoken = next === undefined || speech.test(next) || titleAfter.test(next);
    const likely = given.test(givenName);
    const single = parts.every((part) => part.length === 1);
    const vouched =
      (named && (likely || afterTitle || surname.length === 2)) ||
      (single && index === 0 && said.test(next ?? '')) ||
      (loose && afterTitle && (givenName.length === 2 || spoken)) ||
      (likely &&
        givenName.length === 2 &&
        length === 1 &&
        !isWord(name) &&
        !transcribes.test(surname)) ||
      (afterTitle && likely && givenName.length === 2 && spoken);
    if (vouched) return { words: personWords(surname, givenName), length };
  }
  return undefined;
}

function surnameOf(text: string): string | undefined {
  const one = text.charAt(0);
  if (compoundStarts.has(one) && compoundSurnames.has(text.slice(0, 2))) return text.slice(0, 2);
  return surnames.has(one) ? one : undefined;
}

/** 王局长 as two words of jieba's, or as one: 李先生. */
function surnameWithTitle(
  texts: readonly string[],
  index: number,
  surname: string,
): Found | undefined {
  if (/[任安关文康温白江马高毛石尚管费项游简]/u.test(surname)) return undefined;
  const text = texts[index] ?? '';
  const title = text.slice(surname.length);
  const word = capitalized(surname, readingOf(surname));
  if (title === '' && titleAfter.test(texts[index + 1] ?? '')) return { words: [word], length: 1 };
  if (title.length < 2 || !titleAfter.test(title)) return undefined;
  return { words: [word, { text: title, pinyin: readingsOf(title) }], length: 1 };
}

function personWords(surname: string, givenName: string): Word[] {
  return [
    capitalized(surname, readingOf(surname)),
    capitalized(givenName, usualReadings(givenName)),
  ];
}

function readingOf(surname: string): readonly string[] {
  return surnameReadings[surname] ?? usualReadings(surname);
}
