import type { Cue } from './cue.ts';

/** Polyphones whose reading hangs on a name: of a place, a people, a person, a dynasty. */
export const placesAndPeoples: Record<string, readonly Cue[]> = {
  解: [
    { reading: 'xiè', after: /^(?:缙|州|县|池|良|虞|氏|数|琬|珍|晓东|海龙|振华|学恭)/ },
    { reading: 'jiè', after: /^(?:送|元|差|往京|赴|饷)/ },
    { reading: 'jiè', before: /(?:押|起|递|发)$/, after: /^(?!决|放)/ },
  ],
  种: [{ reading: 'chóng', after: /^(?:师道|师中|世衡|谔|氏)/ }],
  乐: [
    {
      reading: 'lè',
      after:
        /^(?:斯|尔|克|百氏|山|清|高|至|昌|业|安|东|蒂|敦|天|事|趣|视|土|善|购|享|游|活|居|学|业|见|从)/,
    },
    { reading: 'lè', before: /(?:求|取|享|苦|找|寻|逗|行|其|之|为|同|和|自|安|娱)$/ },
    { reading: 'yuè', after: /^(?:毅|羊|进|恢|嘉|黛云|府|清调)/ },
  ],
  什: [{ reading: 'shén', after: /^么/ }, { reading: 'shí' }],
  甚: [{ reading: 'shén', after: /^么/ }, { reading: 'shèn' }],
  葛: [
    { reading: 'gé', before: /(?:诸|瓜|纠|胶|毛|野|紫)$/ },
    { reading: 'gé', after: /^(?:根|藤|粉|布|麻|花|科|属|仙米|枣|巾)/ },
    { reading: 'gě', after: /^(?:优|洪|兰|亮|玄|家|存|荣|剑|平|振|林|尔丹|罗|云飞|氏)/ },
  ],
  蒙: [
    { reading: 'měng', after: /^(?:古|汉|语|文|族|医药|藏|旗|回|满|俄|元)/ },
    { reading: 'měng', before: /[中俄满汉]$/, after: /^(?:边|俄|两国|关系|口岸|合作|铁路)/ },
    { reading: 'měng', before: /(?:内|满|漠南|漠北|喀尔喀|卫拉特|科尔沁)$/ },
  ],
  句: [{ reading: 'gōu', after: /^(?:践|骊|丽|吴|章|芒|余|町)/ }],
  济: [
    { reading: 'jǐ', after: /^(?:南|宁|源|水|州|阳|北|阴|济|青高|微|邯|郑高|公(?!共)|泰)/ },
    { reading: 'jǐ', before: /(?:青|胶|石|京|郑|聊|莱)$/, after: /^(?:高|铁|客|线|[、，])/ },
  ],
  任: [
    {
      reading: 'rén',
      after: /^(?:丘|县|城区?|氏|姓|弼时|正非|仲夷|达华|贤齐|泽区|长霞|伯年|嘉伦|昉|继愈|圜)/,
    },
  ],
  秘: [{ reading: 'bì', after: /^鲁/ }],
  鲜: [
    { reading: 'xiǎn', after: /^(?:有|为人|为|见|少|能|矣|克|廉|知)/, before: /(?<![新海生保])$/ },
  ],
  曾: [
    {
      reading: 'zēng',
      after:
        /^(?:国[藩荃]|祖|孙|参(?![与加观])|巩|子|氏|姓|侯乙|皙|玄孙|文正|志伟|荫权|庆红|培炎|侃|纪泽|昭抡|宪梓|厝|都区|布(?!置|满)|肇|公亮|某)/,
    },
  ],
  丽: [
    { reading: 'lí', after: /^水(?!平)/ },
    { reading: 'lí', before: /(?:^|[^清])(?:高|高句)$/ },
  ],
  涌: [
    { reading: 'chōng', before: /(?:河|葵|鱼|麻|沙|葛|虎门|石井|沥|鳄|猎德|车陂)$/ },
    {
      reading: 'chōng',
      before: /(?:东|大|西|小|南|北|鸭)$/,
      after: /^(?:河|镇|村|站|街|社区|口|道|围|尾|头)/,
    },
  ],
  燕: [{ reading: 'yān', after: /^(?:青|顺)/ }],
  吐: [
    { reading: 'tù', before: /(?:呕|孕|上)$/ },
    { reading: 'tù', after: /^(?:血|沫|奶)/ },
  ],
  朴: [
    { reading: 'pǔ', after: /^(?:素|实|质|茨|资|拙|次|直|学|厚|野|初|茂)/ },
    { reading: 'pǔ', before: /(?:质|俭|淳|纯|简|古|浑|拙|敦|萧|抱|素|诚|实)$/ },
    { reading: 'pò', after: /^(?:树|硝|属)/ },
    {
      reading: 'piáo',
      after: /^[\p{Script=Han}]/u,
      before: /(?:[，。、；：“”（()·》]|总统|选手|导演|演员|歌手|仅|与|和|由)$/,
    },
    { reading: 'piáo', after: /^(?:槿惠|正熙|正|智星|赞郁|宝|信|恩|总统|氏|某)/ },
  ],
  匮: [{ reading: 'guì', before: /(?:金|石|玉|铜)$/ }],
  厦: [
    { reading: 'xià', after: /^(?:门|大(?!厦)|航|深|漳|蓉|庇|金|钢|工|鼓)/ },
    { reading: 'xià', before: /(?:鹭|漳|福|鹰|龙|莆|台|京|沪)$/ },
    { reading: 'shà' },
  ],
  番: [{ reading: 'pān', after: /^禺/ }],
  姥: [
    { reading: 'mǔ', before: /(?:太|天|斗)$/ },
    { reading: 'mǔ', after: /^(?:山|岭)/ },
    { reading: 'lǎo', after: /^(?:姥|爷)/ },
  ],
  蔚: [{ reading: 'yù', after: /^(?:[二三四五]州|朔|、朔|汾|萝)/ }],
  圩: [
    { reading: 'xū', before: /(?:赶|趁)$/ },
    { reading: 'xū', after: /^(?:日|亭|场|天|期)/ },
    { reading: 'xū', before: /(?:各|中心|老)$/, after: /^镇/ },
    { reading: 'wéi', after: /^(?:堤|区|田|垸|埂|岸|坝|内|外|寨|口)/ },
    { reading: 'wéi' },
  ],
  侗: [
    {
      reading: 'dòng',
      after: /^(?:族|寨|歌|乡|家|布|戏|语|苗|侗|民|文|款|锦|年|话|医|区|水|汉|瑶)/,
    },
    { reading: 'dòng', before: /(?:苗|壮|汉|瑶|水|土家|南|北|唱)$/ },
  ],
  峒: [{ reading: 'tóng', before: /崆$/ }],
  阙: [
    { reading: 'què', before: /(?:宫|城|金|石|汉|双|墓|魏|陛|伏|凤|诣|朱|天|玉|京|银)$/ },
    { reading: 'què', after: /^(?:门|楼|里|下|台|庭|前|顶)/ },
    { reading: 'quē', after: /^(?:如|失|文|疑|氏|姓|员|漏|名)/ },
    { reading: 'quē', before: /(?:补|拾遗补|尚)$/ },
  ],
  裨: [
    { reading: 'pí', after: /^(?:将|校|帅|王|官)/ },
    { reading: 'bì', after: /^(?:益|补|于|助|使)/ },
  ],
  肖: [
    { reading: 'xiào', after: /^像/ },
    { reading: 'xiào', before: /(?:生|不|逼|酷|神|妙惟|属|十二)$/ },
    { reading: 'xiāo' },
  ],
  蠡: [
    { reading: 'lí', after: /^测/ },
    { reading: 'lí', before: /(?:窥|谷|鹿|以)$/ },
    { reading: 'lǐ' },
  ],
  缪: [
    { reading: 'miù', before: /(?:纰|塞|荒|乖|差|加|谬)$/ },
    { reading: 'miù', after: /^(?:斯|尔|勒|误)/ },
  ],
  氓: [
    { reading: 'méng', before: /(?:群|愚|黎|编|村|蚩)$/ },
    { reading: 'máng', before: /流$/ },
  ],
  泷: [{ reading: 'shuāng', after: /^(?:水|州|冈|江)/ }],
  媛: [{ reading: 'yuàn', before: /(?:名|才|淑|令|邦|贤|闺)$/ }, { reading: 'yuán' }],
  圜: [
    { reading: 'yuán', after: /^(?:丘|土|坛|墙|底)/ },
    { reading: 'huán', after: /^钱/ },
  ],
  僮: [{ reading: 'zhuàng', after: /^(?:族|人民|语|话|文)/ }, { reading: 'tóng' }],
  抡: [{ reading: 'lūn', after: /^(?:起|锤|拳|刀|圆|动|着|大锤)/ }, { reading: 'lún' }],
  茜: [
    { reading: 'qiàn', after: /^(?:草|素|纱|色|红|科|属|袖|裙|染)/ },
    { reading: 'xī', before: /(?:露|南|朗西|茜|萝|凯|切尔|曼|斯)$/ },
    { reading: 'xī', after: /^(?:茜|亚|尔|·|拉|卡)/ },
  ],
  隽: [{ reading: 'juàn', after: /^(?:永|语|品|不疑)/ }, { reading: 'jùn' }],
  覃: [
    { reading: 'tán', after: /^(?:思|怀|溪|研|及|第|恩)/ },
    { reading: 'tán', before: /(?:泽|翁|精|研|葛)$/ },
    { reading: 'qín', after: /^(?:塘|氏|姓|连芳|理鸣)/ },
  ],
  翟: [
    { reading: 'dí', before: /(?:墨|褕|北|白)$/ },
    { reading: 'dí', after: /^(?:衣|冠|泉|车)/ },
  ],
  嵌: [{ reading: 'kǎn', before: /赤$/ }],
  弄: [
    {
      reading: 'nòng',
      after:
        /^(?:栋|瞎|不|清|虚|丢|坏|脏|错|死|伤|明白|权|巧|潮|臣|璋|玉|得|了|来|成|出|到|好|懂|走|乱|断|假|人|湿|破|碎|个)/,
    },
  ],
  监: [
    { reading: 'jiàn', before: /(?:国子|钦天|秘书|殿中|少|将作|都水|司天|军器|太)$/ },
    { reading: 'jiàn', after: /^(?:生(?!产)|本|利(?!润|用|益))/, before: /(?<![电银证保])$/ },
  ],
  宿: [
    { reading: 'xiù', before: /(?:星|二十八)$/ },
    {
      reading: 'xiù',
      before: /[角亢氐房心尾箕斗牛女虚危室壁奎娄胃昴毕觜参井鬼柳张翼轸]$/,
      after: /^(?:[一二三四五六七八九十]|增|$|[，。、）])/,
    },
  ],
  刹: [
    { reading: 'chà', before: /(?:古|名|宝|佛|梵|禅|罗|什|大|巨|首)$/ },
    { reading: 'chà', after: /^(?:那|海|帝利)/ },
    { reading: 'shā', after: /^(?:车|住|停|闸|不住)/ },
  ],
};
