/** What figures are written with in either language. */
export const figurePieces = [
  ...'0123456789零一二三四五六七八九十百千万亿两半几数第多余年月日时点分%％.,，、：:-–—～至到成倍折元亩公里',
  ...[
    '百分之',
    '分之',
    '个百分点',
    '季度',
    '年代',
    '世纪',
    ' million',
    ' and a half',
    ' percent',
    'hundred',
    '$',
  ],
  ...[' of ', 'thousand', '-', ' to ', 'st', 'th', ' May ', ' October ', 'a ', ' p.m.', '五'],
];
