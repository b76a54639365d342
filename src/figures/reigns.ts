/** A reign that years are counted by, and its first and last year. */
export interface Reign {
  zh: string;
  en: string;
  first: number;
  last: number;
  /** Whether its name with a number and 年 is a year of it: 绍兴30年 may tell of the town. */
  isSure: boolean;
}

/** Those that no place is called by have a star. */
const list = `
武德 Wude 618 626, 贞观* Zhenguan 627 649, 永徽 Yonghui 650 655, 开元* Kaiyuan 713 741, 天宝 Tianbao 742 756
大历 Dali 766 779, 贞元 Zhenyuan 785 805, 元和 Yuanhe 806 820, 会昌 Huichang 841 846, 大中 Dazhong 847 860
景德 Jingde 1004 1007, 天圣 Tiansheng 1023 1032, 庆历 Qingli 1041 1048, 嘉祐 Jiayou 1056 1063
熙宁 Xining 1068 1077, 元丰 Yuanfeng 1078 1085, 元祐 Yuanyou 1086 1094, 崇宁 Chongning 1102 1106
政和 Zhenghe 1111 1118, 宣和 Xuanhe 1119 1125, 靖康 Jingkang 1126 1127, 建炎 Jianyan 1127 1130
绍兴 Shaoxing 1131 1162, 淳熙 Chunxi 1174 1189, 嘉定 Jiading 1208 1224, 咸淳 Xianchun 1265 1274
至元 Zhiyuan 1264 1294, 大德 Dade 1297 1307, 至正 Zhizheng 1341 1368
洪武* Hongwu 1368 1398, 建文 Jianwen 1399 1402, 永乐* Yongle 1403 1424, 宣德* Xuande 1426 1435
正统 Zhengtong 1436 1449, 景泰 Jingtai 1450 1457, 天顺 Tianshun 1457 1464, 成化* Chenghua 1465 1487
弘治* Hongzhi 1488 1505, 正德* Zhengde 1506 1521, 嘉靖* Jiajing 1522 1566, 隆庆 Longqing 1567 1572
万历* Wanli 1573 1620, 天启* Tianqi 1621 1627, 崇祯* Chongzhen 1628 1644
顺治* Shunzhi 1644 1661, 康熙* Kangxi 1662 1722, 雍正* Yongzheng 1723 1735, 乾隆* Qianlong 1736 1796
嘉庆* Jiaqing 1796 1820, 道光* Daoguang 1821 1850, 咸丰* Xianfeng 1851 1861, 同治* Tongzhi 1862 1874
光绪* Guangxu 1875 1908, 宣统* Xuantong 1909 1911, 民国* Republic 1912 1949
明治* Meiji 1868 1912, 大正* Taisho 1912 1926, 昭和* Showa 1926 1989, 平成* Heisei 1989 2019, 令和* Reiwa 2019 2099
`;

/** The reigns of China and, of late, Japan. */
export const reigns: readonly Reign[] = list
  .trim()
  .split(/[,\n]\s*/)
  .map((row) => {
    const [name = '', en = '', first, last] = row.split(' ');
    const zh = name.replace('*', '');
    return { zh, en, first: Number(first), last: Number(last), isSure: name !== zh };
  });
