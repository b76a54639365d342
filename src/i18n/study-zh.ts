/** The reader’s own list of words, in Chinese. */
export const studyZh = {
  mine: '我的词表',
  add: '加入词表',
  added: '已在词表',
  listed: '我的词表（{0} 个）',
  hint: '、我的词表（{0} 个）',
  star: '加入我的词表：{0}',
  show: '列出',
  all: '全部词语',
  count: '（{0} 个）',
  none: '还没有词。点词条右边的星号，或点词卡上的“加入词表”。',
  kept: '只存在这台设备上。',
  clear: '清空',
  clearSure: '清空我的词表？',
  take: '把列出的词存成',
  takeAnki: 'Anki 卡片',
  takeTable: '表格（TSV）',
  taken: '已存 {0} 个词。',
  failed: '文件暂时无法加载。',
  ankiHow:
    '在 Anki 里选“文件 › 导入”，打开这个文件：卡片进入自己的牌组，正面是词，背面是拼音、释义、原句和英译。导入时笔记类型选自带的“基础”（Basic）；以前导入过的词只更新内容，不动复习进度。',
};
