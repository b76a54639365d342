/** Why a text differs from its source. */
export type Reason =
  | 'doubled'
  | 'lookalike'
  | 'half-width'
  | 'straight-quote'
  | 'dash'
  | 'hyphen'
  | 'invisible'
  | 'separator'
  | 'furniture'
  | 'jump-line'
  | 'date-line'
  | 'caption'
  | 'credit'
  | 'order'
  | 'supplied'
  | 'repetitive';

/** Each reason as the ledger gives it to readers, in both languages. */
export const whys: Record<Reason, { zh: string; en: string }> = {
  doubled: {
    zh: '粗体字提取时重复，删去一个。',
    en: 'Bold type came out twice in extraction.',
  },
  lookalike: {
    zh: '形近或兼容字符改为通用汉字。',
    en: 'A lookalike or compatibility character, for the ordinary one.',
  },
  'half-width': {
    zh: '中文里的半角标点改为全角。',
    en: 'A half-width mark in Chinese, for the full-width one.',
  },
  'straight-quote': {
    zh: '直引号改为中文引号。',
    en: 'Straight quotes in Chinese, for curved ones.',
  },
  dash: {
    zh: '破折号占两个字的位置（GB/T 15834—2011）。',
    en: 'A Chinese dash is two characters wide (GB/T 15834-2011).',
  },
  hyphen: {
    zh: '行末断词的连字符，连接后删去。',
    en: 'The hyphen only divided a word at a line end.',
  },
  invisible: {
    zh: '不可见的控制字符，删去。',
    en: 'A character that cannot be seen.',
  },
  separator: {
    zh: '斜线只用来隔开正文和署名，署名现单独列出。',
    en: 'The slash only separates the text from the byline, which is given on its own.',
  },
  furniture: {
    zh: '版面或网页的附属文字，不是正文。',
    en: 'Furniture of the page, not text of the article.',
  },
  'jump-line': {
    zh: '转版说明，不是正文。',
    en: 'A jump line, not text of the article.',
  },
  'date-line': {
    zh: '来源或日期行，已作为文章信息处理。',
    en: 'A line of source or date, which the site gives on its own.',
  },
  caption: {
    zh: '图片说明，图片未收。',
    en: 'The caption of a picture that is not here.',
  },
  credit: {
    zh: '署名行，未作本文署名。',
    en: 'A credit line other than the byline.',
  },
  order: {
    zh: '移到本站排列它的位置。',
    en: 'Moved to where the site sets it.',
  },
  repetitive: {
    zh: '原文多处重复，无法逐处指明改动，故整篇列出。',
    en: 'The text repeats itself so much that no place can be named; it stands here whole.',
  },
  supplied: {
    zh: '原文没有标题，此处暂拟，待编辑确定。',
    en: 'The source has no title; this one stands in until an editor decides.',
  },
};
