/** The words of search, in Chinese. */
export const searchZh = {
  placeholder: '汉字、拼音或英文',
  article: '文章',
  allArticles: '全部文章',
  section: '节',
  allSections: '各节',
  thisArticle: '只搜本文',
  sentences: (count: number, sections: number) => `${count} 句，见于 ${sections} 节`,
  charts: (count: number) => `图表 ${count} 幅`,
  titles: (count: number) => `标题 ${count} 个`,
  betweenCounts: '；',
  counts: (counts: string) => `${counts}。`,
  countsSoFar: (counts: string, looked: number, candidates: number) =>
    `已有 ${counts}。可能相关的 ${candidates} 处查看了 ${looked} 处。`,
  /** What a place is that was found by its name. */
  places: { article: '文章', section: '章节', chart: '图表', page: '页面' },
  busy: '正在搜索……',
  more: '继续查找',
  all: '查看全部结果',
  loose: '没有完全相符的句子，以下结果较为接近。',
  partial: '没有一句含有全部这些词，以下含有其中一部分：',
  none: (query: string) => `没有找到“${query}”。`,
  noneHints: [
    '试试更短的词：两个汉字就能搜。',
    '不知道怎么写的字，可以输入拼音，声调可有可无。',
    '也可以换成英文；英文词形变化不影响结果。',
    '如果限定了文章或章节，请取消限定再试。',
  ],
  failed: '搜索功能没有加载成功。请检查网络，再试一次。',
  tips: '可以这样搜',
  tipChinese: '汉字，简体繁体都行，两个字就行，不必成词',
  tipPinyin: '拼音，声调和空格可有可无',
  tipEnglish: '英文，词形不限；固定说法换一种译法也能找到原句',
  tipSeveral: '几个词用空格隔开，中英文可以混用；英文词组加引号，词序不变',
  tipTitles: '图表、章节、文章的标题，不必记全',
  shortcut:
    '按回车到第一个结果，按方向键逐个移动。在任何一页按 / 或 Ctrl K（Mac 为 ⌘K）即可搜索；单键快捷键可在“Aa”中停用。',
  needsScript: '搜索需要 JavaScript，而这个浏览器没有启用。不用搜索，也可以从目录和词汇表查找：',
};

/** The words of search in any language. */
export type SearchMessages = typeof searchZh;
