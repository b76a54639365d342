import fc from 'fast-check';

/** Any text but for the characters that decoding takes for binary data. */
export const anyText = fc
  .string({ unit: 'binary', maxLength: 200 })
  // eslint-disable-next-line no-control-regex -- they are what is left out
  .map((text) => text.replace(/[\u0000-\u0008\u000e-\u0019\u001b-\u001f\u007f]/g, ''));

/** What newspaper pages are made of, so that every stage has something to do. */
export const pagePieces = [
  '\n',
  '\n',
  '\n\n',
  '\r\n',
  ' ',
  '　　',
  '。',
  '，',
  '；',
  '：',
  '“',
  '”',
  '（',
  '）',
  '/',
  '"',
  ',',
  ';',
  '○',
  '⽉',
  '-',
  '春',
  '长春市',
  '城市更新',
  '展展望望未未来来',
  '二○二六年',
  '118',
  '万人',
  '5.',
  '4%',
  'CCTV',
  'indus-\ntrial',
  '*',
  '_',
  '#',
  '一、',
  '（一）',
  '1.',
  '——从报告看方向',
  '（上接A03版）',
  '（下转A05版）',
  '来源：晨报',
  '2026-01-08',
  '责任编辑：李明',
  '本报记者 李明 报道',
  '/本报记者 李明 报道',
  '图为新城。李明 摄',
  '首页',
  '大',
  '中',
  '小',
  '王小明',
  '记者 王小明',
  '各位代表：',
  '今年要把实事办好办实。',
  '坚持以人民为中心，扎实推进各项',
  '民生工程建设，让群众得到更多实',
];

export const pagePiece = fc.constantFrom(...pagePieces);

/** Text that looks like a newspaper page. */
export const pageText = fc.array(pagePiece, { maxLength: 60 }).map((pieces) => pieces.join(''));

const repetitive = fc
  .array(fc.constantFrom('春', '春', '\n', '。', ',', '/', '（上接A1版）'), { maxLength: 30 })
  .map((pieces) => pieces.join(''));

/** Pages, pages of little variety, and anything at all. */
export const anyPage = fc.oneof(
  { weight: 1, arbitrary: anyText },
  { weight: 4, arbitrary: pageText },
  { weight: 1, arbitrary: repetitive },
);
