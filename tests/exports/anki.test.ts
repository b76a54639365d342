import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asAnki } from '../../src/exports/anki.ts';
import { oneLine } from '../../src/text/one-line.ts';
import { readAnki, shown } from './read-anki.ts';
import { riverTown } from './river-town.ts';
import type { entryOf } from './vocabulary.ts';
import { vocabulary, vocabularyWith } from './vocabulary.ts';

const { headers, notes } = readAnki(asAnki(riverTown, vocabulary));
const noteOf = (entry: Parameters<typeof entryOf>[0]) => {
  const [note] = readAnki(asAnki(riverTown, vocabularyWith(entry))).notes;
  if (note === undefined) throw new Error('expected a note');
  return note;
};

test('the headers come first, the columns are the fields of the note type every Anki has', () => {
  expect(Object.entries(headers)).toEqual([
    ['separator', 'tab'],
    ['html', 'true'],
    ['notetype', 'Basic'],
    ['deck', 'Shuangdu::river-town'],
    ['columns', 'Front\tBack\tTags'],
    ['tags column', '3'],
  ]);
});

test('a word is a note', () => {
  expect(notes[0]).toEqual({
    fields: { Front: '桥', Back: 'qiáo<br>bridge<br>新<b>桥</b>通车。<br>The new bridge opened.' },
    tags: ['shuangdu::river-town::bridge', 'shuangdu::river-town::road', 'shuangdu::level::2'],
  });
});

test('words and compounds all have theirs', () => {
  expect(notes.map(({ fields }) => fields.Front)).toEqual(['桥', '长春', '桥头堡', '新桥']);
});

test('the dictionary is credited in a comment', () => {
  expect(asAnki(riverTown, vocabulary)).toMatch(/^# .*CC-CEDICT.*CC BY-SA 4\.0$/m);
});

test('senses are lines, no more than one learns at once; a word without any is described by its parts', () => {
  expect(notes.map(({ fields }) => shown(fields.Back ?? '').slice(1, -2))).toEqual([
    ['bridge'],
    ['Changchun', 'Ch’ang-ch’un'],
    ['桥头 qiáotóu: either end of a bridge / bridgehead'],
    ['New Bridge'],
  ]);
  const senses = ['a', 'b', 'c', 'd', 'e', 'f'];
  expect(shown(noteOf({ senses }).fields.Back ?? '')).toHaveLength(5 + 3);
});

describe('the front of a word', () => {
  const frontOf = (entry: Parameters<typeof entryOf>[0]) => noteOf(entry).fields.Front;

  test('stays when its place or its senses change', () => {
    const first = { start: 0, section: 'road', sentence: 'p9.9', zh: '桥。', en: 'Bridge.' };
    expect(frontOf({ first, senses: ['span'], count: 9, level: 5 })).toBe(frontOf({}));
  });

  test('tells words apart that are written alike', () => {
    expect(frontOf({ text: '为', id: '为-wéi', pinyin: 'wéi' })).toBe('为 (wéi)');
  });
});

test('a word that starts with # is no comment', () => {
  expect(shown(noteOf({ text: '#桥', id: '#桥' }).fields.Front ?? '')).toEqual(['#桥']);
});

test('any text is shown by Anki as it was', () => {
  const unit = fc.constantFrom('"', '\t', '\n', '<', '>', '&', ';', '#', ',', '[', ' ', '桥', 'br');
  const text = fc
    .oneof(fc.string({ unit: 'binary', minLength: 1 }), fc.string({ unit, minLength: 1 }))
    .filter((each) => oneLine(each) !== '');
  fc.assert(
    fc.property(fc.record({ text, zh: text, en: text, sense: text }), ({ text, zh, en, sense }) => {
      const first = { start: 0, section: 'bridge', sentence: 'p1.1', zh, en };
      const { fields, tags } = noteOf({ text, id: text, first, senses: [sense] });
      expect(shown(fields.Back ?? '')).toEqual(['qiáo', ...[sense, zh, en].map(oneLine)]);
      expect(shown(fields.Front ?? '')).toEqual([oneLine(text)]);
      expect(tags).toHaveLength(3);
    }),
    { numRuns: 30 },
  );
});
