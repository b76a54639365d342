import assert from 'node:assert/strict';
import { createAnnotator } from '../../src/language/annotate.ts';
import { parseLexicon } from '../../src/language/parse-lexicon.ts';
import { parseStretch } from '../../src/language/stretch.ts';
import { assertFindings } from './findings.ts';
import { textsOf } from './nasty-text.ts';
import type { Subject } from './subject.ts';

const familiar = [
  ...['\n', '\n', '\n', ': ', ': ', ':', '# note\n', '  ', '"', "'", '[', ']', '{', '}', ','],
  ...[
    '长春',
    '西安',
    '为',
    '一儿',
    '重',
    '行',
    '嗯',
    'Chángchūn',
    "Xī'ān",
    'wèi',
    'wéi',
    'chóng',
    'zhòng',
  ],
  ...[
    '长春市: Chángchūn Shì\n',
    '早市: zǎoshì\n',
    '[为]人: wèi\n',
    '一[重]行: chóng\n',
    'xian',
    'ng',
    ' ',
  ],
];

/** Reading a lexicon, general or an article’s own, and dividing a text by it. */
export const lexiconSubject: Subject = {
  name: 'lexicon',
  familiar,
  texts: textsOf(familiar),
  examine(text) {
    for (const kind of [undefined, 'own'] as const) {
      const { lexicon, findings, positionOf } = parseLexicon('lexicon.yaml', text, kind);
      assertFindings(findings, text);
      for (const [stretch, words] of lexicon) {
        const { text: read } = parseStretch(stretch) ?? {};
        assert.equal(words.map((word) => word.text).join(''), read, `the words of ${stretch}`);
        for (const { text: word, pinyin = [] } of words)
          assert.equal(pinyin.length, [...word].length, `readings of ${word}`);
        assert.ok(positionOf(stretch).line >= 1);
      }
      if (lexicon.size === 0) continue;
      const annotate = createAnnotator(kind === 'own' ? { own: lexicon } : { general: lexicon });
      assert.equal(
        annotate(text)
          .map((word) => word.text)
          .join(''),
        text,
        'the words joined',
      );
    }
  },
};
