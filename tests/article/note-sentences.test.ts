import { expect, test } from 'vitest';
import { noteSentences } from '../../src/article/note-sentences.ts';

test.each([
  ['位于城区西部。', ['位于城区西部。'], []],
  ['长春的老厂。英文无定名，此处为本站所译。', ['长春的老厂。'], ['英文无定名，此处为本站所译。']],
  ['一家企业', ['一家企业'], []],
])('%s is told apart', (note, own, ofTheEnglish) => {
  const texts = (about: boolean) =>
    noteSentences(note).flatMap((each) => (each.ofTheEnglish === about ? [each.text] : []));
  expect(texts(false)).toEqual(own);
  expect(texts(true)).toEqual(ofTheEnglish);
});
