import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignedSentences } from '../../src/exports/aligned-sentences.ts';
import { asTmx } from '../../src/exports/tmx.ts';
import { articleOf } from './article-of.ts';
import { readTmx } from './read-tmx.ts';
import { riverTown } from './river-town.ts';

test('the first lines say what it is', () => {
  expect(asTmx(riverTown).split('\n').slice(0, 3)).toEqual([
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE tmx SYSTEM "tmx14.dtd">',
    '<tmx version="1.4">',
  ]);
});

test('the header names the tool, its version and the languages, and no time', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(readTmx(asTmx(riverTown)).header).toEqual({
    creationtool: 'Shuangdu',
    creationtoolversion: version,
    segtype: 'sentence',
    'o-tmf': 'Shuangdu',
    adminlang: 'en',
    srclang: 'zh-CN',
    datatype: 'plaintext',
  });
});

test('a sentence is a unit with its address and both languages', () => {
  const { units } = readTmx(asTmx(riverTown));
  expect(units.map(({ id }) => id)).toEqual([
    'bridge.p1.1',
    'bridge.p1.2',
    'bridge.p2.1',
    'road.p1.1',
  ]);
  expect(units.at(-1)).toEqual({
    id: 'road.p1.1',
    address: 'river-town/road/#p1.1',
    segments: { 'zh-CN': '修路。', en: 'A <road>.' },
  });
});

test('sentences that are still to be translated are left out', () => {
  const article = articleOf([
    { zh: '一。', en: '[untranslated]' },
    { zh: '二。', en: 'Two.' },
    { zh: '三。', en: '[untranslated] Three, once.' },
  ]);
  expect(readTmx(asTmx(article)).units.map(({ id }) => id)).toEqual(['bridge.p1.2']);
});

test('an article without a translation gives a memory without units', () => {
  expect(readTmx(asTmx(articleOf([{ zh: '一。', en: '[untranslated]' }]))).units).toEqual([]);
});

test('any text comes out of an XML reader as it went in', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(']', '>', '<', '&', '"', "'", ' ', '一', 'a', '\0', '\\') }),
  );
  fc.assert(
    fc.property(fc.array(fc.record({ zh: text, en: text })), (pairs) => {
      const article = articleOf(pairs);
      const expected = alignedSentences(article).filter(({ en }) => en !== '');
      const { units } = readTmx(asTmx(article));
      expect(units.map(({ segments }) => segments)).toEqual(
        expected.map(({ zh, en }) => ({ 'zh-CN': zh, en })),
      );
    }),
  );
});

describe('the reader of these tests refuses', () => {
  const sound = asTmx(riverTown);
  test.each([
    ['an unknown kind of segment', 'segtype="sentence"', 'segtype="clause"'],
    ['a header without the source language', ' srclang="zh-CN"', ''],
    ['a segment without its language', ' xml:lang="en"', ''],
    ['another version', 'tmx version="1.4"', 'tmx version="2.0"'],
    ['bare markup', 'A &lt;road&gt;', 'A <road>'],
  ])('%s', (_what, found, replacement) => {
    expect(sound).toContain(found);
    expect(() => readTmx(sound.replace(found, replacement))).toThrow();
  });
});
