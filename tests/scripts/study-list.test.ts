import { expect, test } from 'vitest';
import { parseLists } from '../../src/scripts/study/lists.ts';
import { rowsOfFile } from '../../src/scripts/study/rows-of-file.ts';

test.each<[string | null, unknown]>([
  [null, {}],
  ['{"a":["桥","为-wéi"],"b":["城"]}', { a: ['桥', '为-wéi'], b: ['城'] }],
  ['{"a":["桥",5],"b":"城"}', { a: ['桥'] }],
  ['5', {}],
  ['null', {}],
  ['{"a":', {}],
])('lists kept as %s are read', (text, lists) => {
  expect(parseLists(text)).toEqual(lists);
});

const words = [
  { id: '桥', text: '桥', pinyin: 'qiáo' },
  { id: '为-wéi', text: '为', pinyin: 'wéi' },
];

test('a file for Anki keeps its headers and the words that are wanted', () => {
  const file =
    '#separator:tab\n# credit\n桥\tqiáo<br>bridge\ta\n为 (wèi)\tfor\ta\n为 (wéi)\tto be\ta\n';
  expect(rowsOfFile(file, 'anki', words)).toBe(
    '#separator:tab\n# credit\n桥\tqiáo<br>bridge\ta\n为 (wéi)\tto be\ta\n',
  );
});

test('a table keeps its first line and the words that are wanted, by their readings', () => {
  const file =
    'word\tpinyin\tsenses\n桥\tqiáo\tbridge\n为\twèi\tfor\n为\twéi\tto be\n桥头\tqiáotóu\tx\n';
  expect(rowsOfFile(file, 'table', words)).toBe(
    'word\tpinyin\tsenses\n桥\tqiáo\tbridge\n为\twéi\tto be\n',
  );
});
