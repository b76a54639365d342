import { expect, it } from 'vitest';
import { splitSentences } from '../../src/ingest/sentences.ts';

it.each([
  ['one sentence a full stop', '走了。来了。', ['走了。', '来了。']],
  ['semicolons part too', '修路；建桥；种树。', ['修路；', '建桥；', '种树。']],
  ['questions and exclamations end one', '好吗？好！走。', ['好吗？', '好！', '走。']],
  ['marks in a row stay together', '真的？！是。', ['真的？！', '是。']],
  [
    'a stop in quotation marks ends nothing',
    '他说“好。走。”就走了。',
    ['他说“好。走。”', '就走了。'],
  ],
  ['a question in quotation marks goes on', '“怎么办？”的问题。', ['“怎么办？”的问题。']],
  ['a quotation that goes on does', '“好。”的回答。', ['“好。”的回答。']],
  [
    'brackets hold their marks',
    '今年（见表一；表二）增长。完。',
    ['今年（见表一；表二）增长。', '完。'],
  ],
  ['titles hold theirs', '《走！去看海》上映。', ['《走！去看海》上映。']],
  ['a quotation mark never closed opens nothing', '他说“好。走了。', ['他说“好。', '走了。']],
  ['decimal points end nothing', '增长5.4%。到118.5万。', ['增长5.4%。', '到118.5万。']],
  ['ellipses end nothing', '山、水、林……都在。', ['山、水、林……都在。']],
  ['text without a mark is one', '山水', ['山水']],
])('%s', (_, paragraph, sentences) => {
  expect(splitSentences(paragraph)).toEqual(sentences);
});
