/** What an e-book says of itself, in Chinese. */
export const bookZh = {
  cover: '封面',
  titlePage: '书名页',
  text: '正文',
  landmarks: '全书导览',
  colophon: '关于本书',
  backToText: '回到正文',
  rights: {
    heading: '版权与来源',
    text: '文章版权归作者和报社所有，收入本书供学习和研究之用。',
    translation: '英译和注释由双读提供。',
    readings:
      '拼音依《汉语拼音正词法基本规则》（GB/T 16159—2012）按词标注；读音参照 pinyin-pro（MIT 许可）和 @pinyin-pro/data（ISC 许可）的词典，分词用结巴分词（MIT 许可），并经编辑核定。',
    font: '拼音字体为 Andika，© SIL International，依 SIL 开放字体许可证 1.1 版使用；封面用 Noto Serif SC（© Google、Adobe）和 Source Serif 4（© Adobe），许可证相同。',
  },
  accessibility:
    '全书为可调整版式的文字，中英文逐句对照，各语言均有标记；每个汉字的拼音以注音形式写在文中，目录列出各部分和各节，注释与正文互相链接。除封面外没有图片，封面有文字说明。',
};

/** The words of an e-book in any language. */
export type BookMessages = typeof bookZh;
