import type { Vocabulary, VocabularyEntry } from '../../src/vocabulary/vocabulary.ts';

const bridge: VocabularyEntry = {
  id: '桥',
  text: '桥',
  syllables: ['qiáo'],
  pinyin: 'qiáo',
  senses: ['bridge'],
  count: 3,
  level: 2,
  first: {
    start: 1,
    section: 'bridge',
    sentence: 'p1.1',
    zh: '新桥通车。',
    en: 'The new bridge opened.',
  },
  sections: ['bridge', 'road'],
  parts: [],
};

/** An entry, as that of 桥 where nothing else is said. */
export function entryOf(entry: Partial<VocabularyEntry>): VocabularyEntry {
  return { ...bridge, id: entry.text ?? bridge.id, ...entry };
}

export function vocabularyWith(...entries: Partial<VocabularyEntry>[]): Vocabulary {
  return { entries: entries.map(entryOf), compounds: [] };
}

/** A word, a name, a word that no dictionary has, and a compound. */
export const vocabulary: Vocabulary = {
  entries: [
    bridge,
    entryOf({
      text: '长春',
      pinyin: 'Chángchūn',
      senses: ['Changchun', 'Ch’ang-ch’un'],
      name: true,
    }),
    entryOf({
      text: '桥头堡',
      syllables: ['qiáo', 'tóu', 'bǎo'],
      pinyin: 'qiáotóubǎo',
      senses: [],
      level: 5,
      parts: [
        {
          text: '桥头',
          syllables: ['qiáo', 'tóu'],
          pinyin: 'qiáotóu',
          senses: ['either end of a bridge', 'bridgehead'],
        },
        { text: '堡', syllables: ['bǎo'], pinyin: 'bǎo', senses: ['fort'] },
      ],
      first: { start: 0, section: 'road', zh: '修桥头堡', en: '' },
      sections: ['road'],
    }),
  ],
  compounds: [
    entryOf({
      text: '新桥',
      syllables: ['xīn', 'qiáo'],
      pinyin: 'xīn qiáo',
      senses: ['New Bridge'],
      count: 1,
    }),
  ],
};
