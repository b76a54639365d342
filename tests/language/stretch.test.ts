import { describe, expect, test } from 'vitest';
import { createAnnotator } from '../../src/language/annotate.ts';
import { parseStretch } from '../../src/language/stretch.ts';
import { lexiconOf, transcribe } from './words.ts';

test.each([
  ['早市', { before: '', text: '早市', after: '' }],
  ['建设，[为]3.4万', { before: '建设，', text: '为', after: '3.4万' }],
  ['[为]3.4万', { before: '', text: '为', after: '3.4万' }],
  ['去[早市]', { before: '去', text: '早市', after: '' }],
])('%s', (key, stretch) => {
  expect(parseStretch(key)).toEqual(stretch);
});

test.each(['早市，', 'A座', '去[早市，]', '[去][早市]', '去[]早市', '去]早市['])(
  '%s is no stretch',
  (key) => {
    expect(parseStretch(key)).toBeUndefined();
  },
);

describe('an entry that names its surroundings', () => {
  const annotate = createAnnotator({
    own: lexiconOf({ '建设，[为]3.4万': 'wèi', '[行]三': 'xíng', 一行: 'yī háng' }),
  });

  test('reads what is in the brackets there', () => {
    expect(transcribe(annotate('加强建设，为3.4万人服务'))).toContain('， 为|wèi 3.4 万|wàn');
  });

  test('and nowhere else', () => {
    expect(transcribe(annotate('加强建设，主要为3.4万'))).toContain('为|wéi 3.4');
  });

  test('gives way to one that begins before it', () => {
    expect(transcribe(annotate('一行三人'))).toMatch(/^一\|yī 行\|háng /);
  });
});
