import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asAnki } from '../../src/exports/anki.ts';
import { oneLine } from '../../src/text/one-line.ts';
import { furigana, readAnki, shown } from './read-anki.ts';
import { riverTown } from './river-town.ts';
import type { entryOf } from './vocabulary.ts';
import { vocabulary, vocabularyWith } from './vocabulary.ts';

const { headers, notes } = readAnki(asAnki(riverTown, vocabulary));
const noteOf = (entry: Parameters<typeof entryOf>[0]) => {
  const [note] = readAnki(asAnki(riverTown, vocabularyWith(entry))).notes;
  if (note === undefined) throw new Error('expected a note');
  return note;
};

test('the headers come first, the separator before the columns it parts', () => {
  expect(Object.entries(headers)).toEqual([
    ['separator', 'tab'],
    ['html', 'true'],
    ['notetype', 'Shuangdu'],
    ['deck', 'Shuangdu::river-town'],
    ['columns', 'ID\tWord\tPinyin\tSense\tSentence\tTranslation\tTags'],
    ['tags column', '7'],
  ]);
});

test('a word is a note', () => {
  expect(notes[0]).toEqual({
    fields: {
      ID: '桥 qiáo',
      Word: '桥[qiáo]',
      Pinyin: 'qiáo',
      Sense: 'bridge',
      Sentence: '新桥通车。',
      Translation: 'The new bridge opened.',
    },
    tags: ['shuangdu::river-town::bridge', 'shuangdu::river-town::road', 'shuangdu::level::2'],
  });
});

test('words and compounds all have theirs', () => {
  expect(notes.map(({ fields }) => fields.Word)).toEqual([
    ...['桥[qiáo]', '长春[Chángchūn]', '桥头堡[qiáotóubǎo]', '新桥[xīn qiáo]'],
  ]);
});

test('the dictionary is credited in a comment', () => {
  expect(asAnki(riverTown, vocabulary)).toMatch(/^# .*CC-CEDICT.*CC BY-SA 4\.0$/m);
});

test('senses are lines; a word without any is described by its parts', () => {
  expect(notes.map(({ fields }) => shown(fields.Sense ?? ''))).toEqual([
    ['bridge'],
    ['Changchun', 'Ch’ang-ch’un'],
    ['桥头 qiáotóu: either end of a bridge / bridgehead', '堡 bǎo: fort'],
    ['New Bridge'],
  ]);
});

describe('the id of a word', () => {
  const idOf = (entry: Parameters<typeof entryOf>[0]) => noteOf(entry).fields.ID;

  test('stays when its place, its senses or its address on the words page change', () => {
    const first = { start: 0, section: 'road', sentence: 'p9.9', zh: '桥。', en: 'Bridge.' };
    expect(idOf({ id: '桥-qiáo', first, senses: ['span'], count: 9, level: 5 })).toBe(idOf({}));
  });

  test('tells words apart that are written alike', () => {
    const [wei, wèi] = ['wéi', 'wèi'].map((each) => idOf({ text: '为', syllables: [each] }));
    expect(wei).not.toBe(wèi);
  });

  test('is the same with capitals and spaces and without', () => {
    const name = idOf({ text: '新桥', syllables: ['Xīn', 'Qiáo'], pinyin: 'Xīn Qiáo' });
    expect(idOf({ text: '新桥', syllables: ['xīn', 'qiáo'], pinyin: 'xīnqiáo' })).toBe(name);
  });
});

test('a reading stands above its word, also one of several words', () => {
  expect(furigana(noteOf({ text: '新桥', pinyin: 'xīn qiáo' }).fields.Word ?? '')).toEqual([
    ['新桥', 'xīn qiáo'],
  ]);
});

test.each(['新 桥', '新[桥', '桥]'])('a word such as %j stands without reading', (text) => {
  expect(noteOf({ text }).fields.Word).toBe(text);
});

test('a word that starts with # is no comment', () => {
  expect(shown(noteOf({ text: '#桥' }).fields.ID ?? '')).toEqual(['#桥 qiáo']);
});

test('any text is shown by Anki as it was', () => {
  const unit = fc.constantFrom('"', '\t', '\n', '<', '>', '&', ';', '#', ',', '[', ' ', '桥', 'br');
  const text = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.string({ unit, minLength: 1 }),
  );
  fc.assert(
    fc.property(fc.record({ text, zh: text, en: text, sense: text }), ({ text, zh, en, sense }) => {
      const first = { start: 0, section: 'bridge', sentence: 'p1.1', zh, en };
      const { fields, tags } = noteOf({ text, first, senses: [sense] });
      expect(shown(fields.Sentence ?? '')).toEqual([oneLine(zh)]);
      expect(shown(fields.Translation ?? '')).toEqual([oneLine(en)]);
      expect(shown(fields.Sense ?? '')).toEqual([oneLine(sense)]);
      expect(shown(fields.ID ?? '')).toEqual([`${oneLine(text)} qiáo`]);
      expect(tags).toHaveLength(3);
    }),
  );
});
