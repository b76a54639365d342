/**
 * Words and phrases that hold numerals and name no number, by what they are: adverbs and idioms, names of
 * places, companies and campaigns, times of the year. What only looks so before a counter is left out.
 */
const list = `
一些 一起 一样 一般 一定 一直 一切 一旦 一再 一向 一律 一致 一同 一道 一度 一面 一边 一方面 一体 一线 一流 一带一路 一路 一时 一生 一贯
一站式 一体化 一揽子 一把手 一号文件 一次性 一系列 一大批 一步步 一点点 一点 一下 一番 一心 一如既往 一家人 一家之言 一代代 一国两制 一大早 一手 一口气
统一 唯一 万一 同一 单一 专一 统一战线 之一 第一时间 第一线 第一手 第一书记 第一产业 第二产业 第三产业 第三方 第三者 第一夫人
一汽 二汽 三农 四川 三亚 三峡 五指山 六安 六盘水 七台河 九江 九龙 九寨沟 十堰 百色 千岛湖 万州 万宁 万科 万达 亿达 三明 三门峡 三沙 三星 三一重工 四平 五台山 八达岭
双一流 双百 双拥 三军 三包 三通 三级跳 三角 三维 四维 二维码 二维 二手 二胎 二孩 三孩 两会 两岸 两江 两地 两手 两口子 四季 四处 四周 四面 五星红旗 五星级 八仙 八卦
十分 十足 十字 十字路口 百姓 老百姓 百货 百科 百度 百强 百分百 千方百计 千家万户 千千万万 千万别 千载难逢 万家灯火 万里长城 万众一心 万物 万事 万全 万能 万分 万象 亿万
千古 千里马 千秋 万岁 万元户 百家争鸣 百花齐放 百年大计 千变万化 千军万马 三三两两 四面八方 五颜六色 五花八门 七上八下 乱七八糟 九牛一毛 十全十美 一举 一举多得 一举两得
独一无二 接二连三 朝三暮四 不管三七二十一 举一反三 三心二意 颠三倒四 丢三落四 四通八达 四分五裂 五湖四海 六神无主 七嘴八舌 八方 九死一生 十万火急 百尺竿头 百折不挠 千言万语 千山万水
零售 零件 零部件 零距离 零容忍 零星 零碎 零食 零花钱 零工 点对点 两难 两全 两极 两翼 两栖 两性 两不误 三文鱼 三轮车 三明治 四合院 五金 五官 五谷 六级 七夕 九宫格 一二线城市
一线城市 二线城市 三线城市 一日游 两日游 三日游 一日千里 一夜之间 一目了然 一视同仁 一票否决 一针见血 一马当先 一丝不苟 一帆风顺 一清二楚 一无所有 一望无际 百万富翁 千瓦 千克 千米
三国演义 水浒 五四 五四运动 七七事变 九一八 一二九 八一 双十一 双十二 双11 双12 十一黄金周 五一 六一 七一 十一长假 三八 三一五 三八妇女节 五一劳动节 六一儿童节 二战 一战 二次世界大战
万一 说一不二 不一 逐一 合一 三合一 二合一 为一 多一 如一 始终如一 归一 星期一 星期二 星期三 星期四 星期五 星期六 周一 周二 周三 周四 周五 周六 礼拜一 初一 初二 初三 高一 高二 高三 大一 大二 大三 大四
`;
const phrases = list.trim().split(/\s+/);
const pattern = new RegExp(
  [...new Set(phrases)].sort((a, b) => b.length - a.length).join('|'),
  'gu',
);

/** The stretches of a text where numerals are part of a word: 统一, 四川, 千方百计. */
export function phrasesIn(text: string): { start: number; end: number }[] {
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}
