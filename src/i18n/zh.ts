/** The interface in Chinese; its shape is that of every other language. */
export const zh = {
  tagline: '中文报纸，句句有英译，字字可注音。',
  intro: '每一句中文旁边就是它的英译；需要时，汉字上方显示拼音。手机、电脑上都能读，也能打印。',
  skip: '跳到正文',
  articles: '文章',
  about: '关于',
  otherLanguage: 'English site',
  otherLanguageTitle: 'This page with an English interface',
  contents: '目录',
  contentsOf: '全文目录',
  wholeArticle: '全文',
  wholeArticleHint: '通读或打印',
  startReading: '开始阅读',
  view: '显示',
  views: { zh: '中文', both: '对照', en: 'English' },
  pinyin: '拼音',
  pinyinWords: '注音',
  pinyinWordsOf: { all: '每个词', harder: '只注难词' },
  harder: '难到什么程度才注音',
  harderThan: (rank: number) => `不在最常用的 ${rank} 个词之内`,
  tones: '“一”“不”的声调',
  tonesAs: { base: '字典', spoken: '口语' },
  colours: '声调颜色',
  colourSchemes: { none: '不用', pleco: 'Pleco', dummitt: 'Dummitt' },
  display: '字号、外观与拼音',
  size: '字号',
  sizes: { s: '小', m: '中', l: '大', xl: '特大' },
  theme: '外观',
  themes: { auto: '跟随系统', light: '浅色', dark: '深色' },
  close: '关闭',
  previous: '上一节',
  next: '下一节',
  position: (index: number, count: number) => `第 ${index} 节，共 ${count} 节`,
  sectionCount: (count: number) => `${count} 节`,
  sentenceLink: (id: string) => `本句链接：${id}`,
  notes: '注释',
  notesHint: '正文中加点线的词语',
  published: (source: string, date: string) => `原载《${source}》，${date}`,
  downloads: '下载',
  download: {
    source: '收到的原文（文本文件，未改动）',
    zh: '中文全文（文本文件）',
    en: '英译全文（文本文件）',
    tsv: '逐句对照（制表符分隔）',
  },
  words: '词汇',
  joint: ' ',
  wordsHint: '拼音、释义、难度',
  sectionWords: '本节词汇',
  wordsDescription: (title: string, words: number, compounds: number) =>
    `《${title}》的词汇：${words} 个词，${compounds} 个词组和多词专名，附拼音、英文释义、难度和首见句。`,
  wordsCount: (words: number, compounds: number) =>
    `全文 ${words} 个词，另有 ${compounds} 个词组和多词专名。打印出来就是一份词汇表。`,
  wordsCredit: (dictionary: string, licence: string) =>
    `释义取自 ${dictionary}（${licence}），有删节，按译文调整了义项次序，拼音改标声调符号；本表释义亦以同一许可发布。固定提法和专名用本站的译法。`,
  levelsExplained: (ranks: readonly number[]) =>
    `难度指词语在一般书报中少见的程度，依结巴分词词典的词频：最常用的 ${ranks.join('、')} 个词以内依次为 1 至 ${ranks.length} 级，其余为 ${ranks.length + 1} 级。`,
  level: (level: number) => `${level} 级`,
  levelGroup: (level: number, ranks: readonly number[]) => {
    const from = ranks[level - 2];
    const to = ranks[level - 1];
    if (to === undefined) return `${level} 级：最常用的 ${from} 个词以外`;
    return `${level} 级：最常用的第 ${(from ?? 0) + 1} 至 ${to} 个词`;
  },
  wordGroups: { words: '词', names: '专名（不分级）', compounds: '词组和多词专名' },
  sortedBy: '排序',
  orders: { occurrence: '按出现先后', frequency: '按次数', difficulty: '按难度' },
  onlySection: '按节筛选',
  allSections: '全文各节',
  ledger: '编辑改动',
  ledgerIntro: '除空白之外，网页上的中文与收到的原文有以下不同：',
  ledgerNone: '除空白之外，网页上的中文与收到的原文一字不差。',
  edits: {
    drop: (text: string, line: number) => `原文第 ${line} 行：删去“${text}”。`,
    move: (text: string, line: number) => `原文第 ${line} 行：“${text}”移到应在的位置。`,
    replace: (text: string, line: number, replacement: string) =>
      `原文第 ${line} 行：“${text}”改为“${replacement}”。`,
  },
  translation: '英译由本站提供。',
  printed: '网址',
  feed: '订阅（RSS）',
  aboutTitle: '关于双读',
  notFound: '找不到这个页面',
  toArticles: '返回文章列表',
  notFoundHint: '地址可能有误，也可能文章已经改名。',
};

export type Messages = typeof zh;
