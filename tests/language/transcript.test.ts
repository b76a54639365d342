import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createAnnotator } from '../../src/language/annotate.ts';
import { parseLexicon } from '../../src/language/parse-lexicon.ts';

const read = (file: string): string => readFileSync(file, 'utf8');
const annotate = createAnnotator({
  general: parseLexicon('general', read('content/lexicon.yaml')).lexicon,
  own: parseLexicon('own', read('content/changchun-2020/lexicon.yaml')).lexicon,
});
const transcript = read('tests/fixtures/readings/changchun-2020.txt').trimEnd().split('\n');

test.each(transcript)('%s', (line) => {
  const words = line.split(' ').filter((word) => word.includes('|'));
  const sentence = line.replace(/\|[^ ]+/gu, '').replaceAll(' ', '');
  const read = annotate(sentence).flatMap(({ text, pinyin }) =>
    pinyin === undefined ? [] : [`${text}|${pinyin.join('-')}`],
  );
  expect(read).toEqual(words);
});
