import type { Cue } from './cue.ts';

/** Polyphones that news seldom has; where no cue fits, the model decides. */
export const rare: Record<string, readonly Cue[]> = {
  铺: [
    { reading: 'pù', before: /(?:店|床|商|卧|药|当|肉|米|茶|饭|杂货|旺|门|临街|里|纸)$/ },
    { reading: 'pù', after: /^(?:位|面|镇|村|乡|板|户|头)/ },
    {
      reading: 'pū',
      after: /^(?:设|垫|满|有|上|成|开|平|张|展|盖|路|陈|筑|就|在|了|着|装|散|通|砌)/,
    },
  ],
  镐: [
    { reading: 'gǎo', after: /^(?:头|把|子|下|在)/ },
    { reading: 'gǎo', before: /(?:铁|斧|十字|尖|洋|冰|风)$/ },
    { reading: 'hào', after: /^(?:京|池)/ },
  ],
  钉: [
    { reading: 'dìng', after: /^(?:在|入|上|死|住|于|成|有|满|了|着)/ },
    { reading: 'dīng', before: /(?:铁|钢|图|螺丝|铆|道|竹|木|骨|鞋|射|螺)$/ },
    { reading: 'dīng', after: /^(?:子|鞋|螺|耙)/ },
  ],
  藉: [
    { reading: 'jí', after: /^(?:田|籍)/ },
    { reading: 'jí', before: /(?:狼|枕)$/ },
    { reading: 'jiè', after: /^(?:由|此|着|以|口|助|故|机|其|于|词|酒|晋)/ },
  ],
  莘: [
    { reading: 'shēn', after: /^(?:县|国|氏|塔|野)/ },
    { reading: 'shēn', before: /(?:有|古)$/ },
    { reading: 'xīn', after: /^(?:庄|朱|奉|松|闵|建|金|枫|南|凌)/ },
  ],
  缪: [
    { reading: 'miù', before: /(?:塞|纰|加)$/ },
    { reading: 'móu', before: /(?:绸)$/ },
    { reading: 'miào', after: /^(?:姓|氏|荃|昌|斯|嘉|克|培|伯|钟|天|瑞|国)/ },
  ],
  爪: [
    { reading: 'zhuǎ', after: /^(?:子|儿)/ },
    { reading: 'zhuǎ', before: /(?:鸡|鸭|凤|猫|狗|熊)$/ },
  ],
  槛: [
    { reading: 'kǎn', before: /(?:门|户|底)$/ },
    { reading: 'jiàn', after: /^(?:车|送|猿|蓝)/ },
    { reading: 'jiàn', before: /(?:囚|苦|阑|栏)$/ },
  ],
  杆: [
    {
      reading: 'gǎn',
      before: /(?:枪|笔|秤|烟|连|推|顶|控制|操纵|活塞|阀|导|螺|撬|驾驶|侧|变速|挡|酸脚)$/,
    },
    { reading: 'gān', before: /(?:旗|电|标|栏|桅|撑|球|钓|竹|木|灯|标志|吊|立|爬|横)$/ },
    { reading: 'gǎn', after: /^(?:菌|秤)/ },
  ],
  朴: [
    { reading: 'pǔ', after: /^(?:素|实|质|茨|资|拙|次|初|直|学)/ },
    { reading: 'pǔ', before: /(?:质|俭|淳|纯|简|古|浑|拙|敦|萧|抱|素)$/ },
    { reading: 'pō', after: /^(?:刀)/ },
    { reading: 'pò', before: /(?:厚)$/ },
  ],
  撒: [
    { reading: 'sā', after: /^(?:手|谎|娇|旦|野|开|泼|哈|马|丁|拉|切|克|网|欢|尿|赖|腿|但)/ },
    { reading: 'sǎ', after: /^(?:上|下|在|入|播|种|落|满|放|盐|粉|向|于|布|了|施|出|到|些|有)/ },
  ],
  扒: [
    { reading: 'pá', after: /^(?:手|鸡|窃|肉|羊|饭|猪)/ },
    { reading: 'pá', before: /(?:牛|猪|羊|鱼|烤|手|煎|熘|焗|炖)$/ },
    { reading: 'bā', after: /^(?:开|墙|下|皮|出|光|掉|着|拉|住|房|哈)/ },
  ],
  奔: [
    { reading: 'bèn', before: /(?:投|直|夜)$/ },
    { reading: 'bèn', after: /^(?:头|小康)/ },
  ],
  泡: [
    { reading: 'pāo', before: /(?:豆腐|月亮|莲花)$/ },
    { reading: 'pào', after: /^(?:沫|菜|茶|在|水|制|了|汤|面|酒|妞|温泉)/ },
  ],
  扛: [
    { reading: 'gāng', after: /^(?:鼎)/ },
    { reading: 'káng', after: /^(?:着|起|在|住|枪|旗|过|了|大|夫|牢)/ },
  ],
  挨: [
    { reading: 'ái', after: /^(?:打|骂|饿|批|揍|整|罚|冻|训|宰|刀|枪|了|过|斗)/ },
    { reading: 'āi', after: /^(?:着|近|家|个|户|门|次|在|紧|靠|边)/ },
  ],
  粘: [
    { reading: 'zhān', after: /^(?:贴|在|上|连|住|着|合|满|到|成|起|附|于|接|牢|补)/ },
    { reading: 'nián', after: /^(?:土|性|膜|液|稠|度|滞|菌|弹|质)/ },
  ],
  缝: [
    { reading: 'féng', after: /^(?:制|合|补|纫|在|上|衣|起|了|成|好|针|着|入|于)/ },
    {
      reading: 'fèng',
      before: /(?:裂|门|牙|石|岩|夹|无|细|墙|接|中|焊|板|骨|双|狭|单|地|指|窗|砖|伸缩)$/,
    },
    { reading: 'fèng', after: /^(?:隙)/ },
  ],
  糊: [
    { reading: 'hù', before: /(?:面粉|米粉|辣椒)$/ },
    { reading: 'hú', after: /^(?:口|涂|弄|墙|窗|了|上)/ },
  ],
  翟: [
    { reading: 'dí', after: /^(?:衣|车|国|人|羽|道|泉)/ },
    { reading: 'dí', before: /(?:褕|墨|北|赤|白|戎)$/ },
  ],
  牟: [
    { reading: 'mù', after: /^(?:平|州)/ },
    { reading: 'mù', before: /(?:弥)$/ },
    { reading: 'móu', after: /^(?:利|取|尼)/ },
  ],
  蔚: [
    { reading: 'yù', after: /^(?:县|州|城)/ },
    { reading: 'wèi', after: /^(?:然|蓝|为|来)/ },
  ],
  臭: [{ reading: 'xiù', before: /(?:无色无|乳|无味无|铜)$/ }],
  冠: [
    { reading: 'guàn', after: /^(?:军|以|名|绝|于|礼|亚|词)/ },
    { reading: 'guàn', before: /(?:夺|弱|季|卫|名|勇|折|双|群|[一二两三四五六七八九十百千万])$/ },
    { reading: 'guān', before: /(?:王|皇|树|花|鸡|桂|衣|弹|加|帽|金|凤|头|羽|牙|肉|日)$/ },
  ],
  观: [{ reading: 'guàn', before: /(?:道|寺|白云|玄妙|庙|庵|三清|伏龙)$/ }],
  逮: [
    { reading: 'dài', after: /^(?:捕|及|至)/ },
    { reading: 'dǎi', after: /^(?:住|到|着|了|老鼠|个|兔)/ },
  ],
  劲: [
    { reading: 'jìn', before: /(?:使|费|用|干|后|卖|有|起|没|对|来|鼓|冲|闯|韧|较|拼|松|省|吃)$/ },
    { reading: 'jìng', before: /(?:强|刚|雄|苍|遒|疾|加|坚)$/ },
    { reading: 'jìng', after: /^(?:敌|旅|松|草|风|歌|爆|酷|射|健|节|舞|升|增|骨)/ },
  ],
  呛: [
    { reading: 'qiàng', after: /^(?:人|鼻|眼)/ },
    { reading: 'qiàng', before: /(?:够)$/ },
    { reading: 'qiāng', after: /^(?:水|到|死)/ },
  ],
  呗: [
    { reading: 'bài', before: /(?:梵)$/ },
    { reading: 'bei', after: /^(?:[。！？”]|$)/ },
  ],
  咯: [
    { reading: 'lo', after: /^(?:[！？。”]|$)/ },
    { reading: 'gē', after: /^(?:咯|噔|吱)/ },
    { reading: 'kǎ', after: /^(?:血|痰|出)/ },
  ],
  哩: [
    { reading: 'lǐ', before: /(?:英|海|\d|[一二两三四五六七八九十百千万])$/ },
    { reading: 'li', after: /^(?:[！。？，”])/ },
  ],
  吧: [
    { reading: 'bā', before: /(?:网|酒|贴|咖啡|氧|书|水|清|迪|冰|话|餐|茶)$/ },
    { reading: 'ba', after: /^(?:[！。？，”…]|$)/ },
  ],
  吗: [
    { reading: 'mǎ', after: /^(?:啡)/ },
    { reading: 'ma', after: /^(?:[？?！。，”]|$)/ },
  ],
  柏: [
    { reading: 'bó', after: /^(?:林|拉|克|格|德|特|斯|培|辽|利|勒|加|恩|布|尔|莎|瑞|蒂|尼)/ },
    { reading: 'bǎi', before: /(?:松|翠|古|侧|圆|苍|龙|黄|桧)$/ },
    { reading: 'bǎi', after: /^(?:树|木|油|乡|枝|叶|子|坡|香)/ },
  ],
  薄: [
    { reading: 'bó', after: /^(?:熙|谷|一波|姬|太后|昭|伽)/ },
    { reading: 'bò', after: /^(?:荷)/ },
    { reading: 'báo', before: /(?:很|更|较|太|最|变|越)$/ },
  ],
  隽: [
    { reading: 'juàn', after: /^(?:永)/ },
    { reading: 'juàn', before: /(?:清|意)$/ },
  ],
  闷: [
    { reading: 'mēn', after: /^(?:热|头|声|在|软|烧|煮|盖)/ },
    { reading: 'mèn', before: /(?:烦|沉|苦|郁|愁|纳|解|发|胸|憋)$/ },
    { reading: 'mèn', after: /^(?:葫芦|骚|罐|倦|雷)/ },
  ],
  鬲: [
    { reading: 'gé', after: /^(?:县|津|氏|国|城|令)/ },
    { reading: 'gé', before: /(?:有|胶)$/ },
    { reading: 'lì', before: /(?:铜|陶|爵|鼎)$/ },
  ],
  丧: [
    { reading: 'sāng', before: /(?:主|守|治|吊|居|服|国|送|出|婚|报|哭|举|扶)$/ },
    { reading: 'sāng', after: /^(?:事|葬|礼|服|期|家|钟|仪)/ },
    { reading: 'sàng', after: /^(?:失|命|生|尽|权|胆|气|志|偶|心|师|父|母|妻|国|身|子)/ },
  ],
  衰: [
    { reading: 'cuī', before: /(?:赵|齐|斩)$/ },
    { reading: 'shuāi', after: /^(?:落|退|弱|亡|败|老|微|减|竭|的|，|。)/ },
  ],
  粥: [
    { reading: 'yù', before: /(?:荤|稽|熏)$/ },
    { reading: 'zhōu', after: /^(?:店|品|厂|少|，|、|。)/ },
  ],
  幢: [
    { reading: 'zhuàng', before: /(?:\d|[一二两三四五六七八九十百千万]|几|多|这|那|每|该|整)$/ },
    { reading: 'chuáng', before: /(?:经|石|铁|幡|尊胜)$/ },
  ],
  揣: [
    { reading: 'chuāi', after: /^(?:着|在|进|手|入)/ },
    { reading: 'chuǎi', after: /^(?:测|摩|度|上|其|知|想)/ },
  ],
  擂: [
    { reading: 'léi', after: /^(?:鼓|石|木|酒|茶|钵)/ },
    { reading: 'lèi', after: /^(?:台)/ },
    { reading: 'lèi', before: /(?:打|守|攻|设|摆)$/ },
  ],
  撮: [
    { reading: 'zuǒ', after: /^(?:毛|头发|胡|长)/ },
    { reading: 'cuō', after: /^(?:合|要|弄|土|盐|茶|箕)/ },
  ],
  蒙: [
    { reading: 'mēng', before: /(?:搞|打|发|欺|瞎)$/ },
    { reading: 'mēng', after: /^(?:骗|人|对)/ },
  ],
  蛤: [
    { reading: 'há', after: /^(?:蚂|蟆)/ },
    { reading: 'gé', after: /^(?:蜊|蚧|仔|科|属)/ },
  ],
  阏: [
    { reading: 'yān', after: /^(?:氏)/ },
    { reading: 'è', after: /^(?:与|逢|伯)/ },
  ],
  訾: [
    { reading: 'zǐ', before: /(?:诋|毁)$/ },
    { reading: 'zī', after: /^(?:家|姓|氏|税)/ },
  ],
  嵌: [
    { reading: 'kàn', before: /(?:赤)$/ },
    { reading: 'qiàn', after: /^(?:入|在|套|有|于|合|顿|着|以)/ },
  ],
  泊: [
    { reading: 'pō', before: /(?:湖|水|罗布|血)$/ },
    { reading: 'bó', after: /^(?:位|车|靠|于|岸|船|松|尔|在|港|入)/ },
  ],
  汗: [
    { reading: 'hán', before: /(?:可|成吉思|大|台吉|阿|车臣|土谢图|札萨克)$/ },
    { reading: 'hán', after: /^(?:国|位|王|廷|帐|八里)/ },
  ],
};
