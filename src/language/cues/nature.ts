import type { Cue } from './cue.ts';

/** Polyphones of plants, animals, bodies and materials. */
export const nature: Record<string, readonly Cue[]> = {
  参: [
    { reading: 'shēn', before: /(?:人|海|党|丹|玄|苦|沙|高丽|西洋|野山|山|红|刺|太子|移山)$/ },
    { reading: 'shēn', after: /^(?:宿|商|茸|属|科|农|鸡|汤|片|苗|地|圃)/ },
    { reading: 'cēn', after: /^(?:差|错)/ },
  ],
  莎: [{ reading: 'suō', after: /^(?:草|苗)/ }],
  角: [
    { reading: 'jué', before: /(?:主|配|旦|丑|名|坤|捧|净|生|要)$/, after: /^(?![度形落])/ },
    { reading: 'jué', after: /^(?:色|逐|力|斗|抵)/ },
  ],
  弹: [
    {
      reading: 'tán',
      after:
        /^(?:琴|奏|唱|拨|吉他|钢琴|劾|性|簧|力|跳|射|出|起|开|了|得|着|古筝|琵琶|词|指|棉|钢|曲|压|古琴|贝斯)/,
    },
    {
      reading: 'dàn',
      before: /(?:导|子|炸|炮|枪|原子|核|氢|手榴|燃烧|催泪|烟雾|信号|流|鱼|霰|榴|照明|[颗枚发])$/,
    },
  ],
  卷: [
    {
      reading: 'juǎn',
      after: /^(?:螺|柏|毛|云|尾|发|丹|叶|苞|瓣|须|帘|尺|扬|积|层|轴|纸|筒|刃|边|翘|缩|材|绕)/,
    },
  ],
  倒: [
    { reading: 'dào', after: /^(?:进|入|水|茶|酒|掉|了?一?杯|出(?!现))/ },
    {
      reading: 'dào',
      after:
        /^(?:卵|披针|心形|三角|圆|锥|吊|悬|数|影|刺|钩|向|春寒|扣|插|算|回|打|茬|不|没|真|反|挺|像|背|车档|生|置|果为因)/,
      before: /(?<![推打跌摔倾压击扑晕撞卧拉绊难昏栽累滑吓问翻])$/,
    },
    {
      reading: 'dǎo',
      before: /(?:推|打|跌|摔|倾|压|击|扑|晕|撞|卧|拉|绊|难|放|昏|栽|累|滑|吓|问|病|颠|驳|潦)$/,
    },
    {
      reading: 'dǎo',
      after: /^(?:塌|闭|下|在|台|卖|霉|伏|地|戈|班|手|运|换|买|汇|爷|垮|胃|毙|阁|幕|袁|蒋|扁)/,
    },
  ],
  冠: [
    {
      reading: 'guān',
      after: /^(?:状|心|脉|毛|羽|层|幅|冕|盖|轮|檐|齿|恐鸟|海豹|鹤|鹀|斑犀鸟|长臂猿|豪猪|鱼)/,
    },
    { reading: 'guàn', after: /^(?:码|上|夫姓|姓)/ },
  ],
  荷: [
    { reading: 'hè', before: /(?:负|电|载|感|重|源网)$/ },
    { reading: 'hè', after: /^(?:枪|载|重|锄|担)/ },
  ],
  脏: [
    { reading: 'zàng', before: /(?:心|肝|肾|内|五|脾|肺|胰)$/ },
    { reading: 'zàng', after: /^(?:腑|器)/ },
    { reading: 'zāng', after: /^(?:乱|水|话|东西|衣|活|兮|污|了|的)/ },
  ],
  肚: [
    { reading: 'dǔ', before: /(?:猪|羊|牛|爆|毛|鱼)$/ },
    { reading: 'dǔ', after: /^(?:丝|片|条|包鸡|菌)/ },
  ],
  翘: [
    { reading: 'qiáo', after: /^(?:首|楚|望|企|盼|待|曲|足|摇)/ },
    { reading: 'qiáo', before: /连$/ },
    { reading: 'qiào' },
  ],
  桔: [{ reading: 'jié', after: /^(?:梗|槔)/ }, { reading: 'jú' }],
  垛: [
    { reading: 'duò', before: /(?:草|麦|秸|柴|砖|稻|苞米|谷|粮)$/ },
    { reading: 'duò', after: /^(?:成|起|得|好|堆)/ },
    { reading: 'duǒ' },
  ],
  杈: [
    { reading: 'chā', after: /^叶/ },
    { reading: 'chà', before: /(?:树|枝|分|丫|桠)$/ },
  ],
  苕: [
    { reading: 'sháo', before: /(?:红|白)$/ },
    { reading: 'sháo', after: /^(?:皮|粉|尖|藤)/ },
    { reading: 'tiáo' },
  ],
  镝: [{ reading: 'dí', before: /(?:锋|鸣|飞)$/ }, { reading: 'dī' }],
  荠: [
    { reading: 'qí', before: /荸$/ },
    { reading: 'jì', after: /^(?:菜|属|苨)/ },
  ],
  臊: [
    { reading: 'sào', before: /(?:害|没|山)$/ },
    { reading: 'sào', after: /^(?:子|眉)/ },
  ],
  铣: [{ reading: 'xǐ', after: /^(?:床|刀|削|工|磨|刨|槽|面)/ }, { reading: 'xiǎn' }],
  轧: [
    { reading: 'zhá', before: /(?:热|冷|初|精|连|粗)$/ },
    { reading: 'zhá', after: /^(?:钢|制|辊|机|材|件|板|管|线)/ },
    { reading: 'yà', after: /^(?:花|死|伤|过|路|棉|道|断|坏|压)/ },
    { reading: 'yà', before: /倾$/ },
  ],
  仔: [{ reading: 'zǐ', after: /^(?:细|猪|畜|鸡|禽|肩)/ }, { reading: 'zǎi' }],
  泡: [
    { reading: 'pāo', after: /^(?:镇|乡|屯)/ },
    { reading: 'pāo', before: /(?:眼|月亮|连环|莲花)$/ },
  ],
};
