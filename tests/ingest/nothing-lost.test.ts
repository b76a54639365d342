import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyLedger, revertLedger, withoutSpace } from '../../src/article/ledger.ts';
import { plainText } from '../../src/markdown/plain-text.ts';
import { articleFiles, ledgerOf } from '../../src/ingest/article-files.ts';
import type { Draft } from '../../src/ingest/draft.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { toJson } from '../../src/ingest/json.ts';
import { splitSentences } from '../../src/ingest/sentences.ts';
import { takeDoubts } from '../../src/text/doubt-marks.ts';

/** Any text but for the characters that decoding takes for binary data. */
const anyText = fc
  .string({ unit: 'binary', maxLength: 200 })
  // eslint-disable-next-line no-control-regex -- they are what is left out
  .map((text) => text.replace(/[\u0000-\u0008\u000e-\u0019\u001b-\u001f\u007f]/g, ''));

/** Text that looks like a newspaper page, so that every stage has something to do. */
const pageText = fc
  .array(
    fc.constantFrom(
      '\n',
      '\n',
      '\n\n',
      '\r\n',
      ' ',
      '　　',
      '。',
      '，',
      '；',
      '：',
      '“',
      '”',
      '（',
      '）',
      '/',
      '"',
      ',',
      ';',
      '○',
      '⽉',
      '-',
      '春',
      '长春市',
      '城市更新',
      '展展望望未未来来',
      '二○二六年',
      '118',
      '万人',
      '5.',
      '4%',
      'CCTV',
      'indus-\ntrial',
      '*',
      '_',
      '#',
      '一、',
      '（一）',
      '1.',
      '——从报告看方向',
      '（上接A03版）',
      '（下转A05版）',
      '来源：晨报',
      '2026-01-08',
      '责任编辑：李明',
      '本报记者 李明 报道',
      '/本报记者 李明 报道',
      '图为新城。李明 摄',
      '首页',
      '大',
      '中',
      '小',
      '王小明',
      '记者 王小明',
      '各位代表：',
      '今年要把实事办好办实。',
      '坚持以人民为中心，扎实推进各项',
      '民生工程建设，让群众得到更多实',
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));

const repetitive = fc
  .array(fc.constantFrom('春', '春', '\n', '。', ',', '/', '（上接A1版）'), { maxLength: 30 })
  .map((pieces) => pieces.join(''));

const input = fc.oneof(
  { weight: 1, arbitrary: anyText },
  { weight: 4, arbitrary: pageText },
  { weight: 1, arbitrary: repetitive },
);

/** The text an article’s folder publishes, white space left out. */
function publishedText(draft: Draft): string {
  const { title, subtitle, parts, byline } = draft;
  const texts = [
    title?.text ?? '（无题）',
    subtitle?.text,
    ...parts.flatMap(({ jumpLine, heading, sections }) => [
      jumpLine?.text,
      heading?.text,
      ...sections.flatMap((section) => [
        section.heading?.text,
        ...section.paragraphs.flatMap(({ text }) => splitSentences(text)),
      ]),
    ]),
    byline?.text,
  ];
  return withoutSpace(texts.join(''));
}

function characters(text: string): string {
  return [...withoutSpace(text)].sort().join('');
}

describe('nothing is lost', () => {
  it('source and ledger give the text, text and ledger give the source', () => {
    fc.assert(
      fc.property(input, (source) => {
        const draft = ingest(source);
        const ledger = ledgerOf(draft);
        const text = publishedText(draft);
        expect(applyLedger(source, ledger)).toEqual({ text });
        expect(revertLedger(text, ledger)).toEqual({ text: withoutSpace(source) });
      }),
      { numRuns: 10_000 },
    );
  }, 300_000);

  it('the JSON holds every character once, in the text, in a note or in an edit', () => {
    fc.assert(
      fc.property(input, (source) => {
        const draft = ingest(source);
        const { title, subtitle, byline, notes, sections, edits } = toJson(draft);
        const there = [
          ...[title, subtitle, byline, ...notes],
          ...draft.parts.map(({ heading }) => heading?.text),
          ...sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]),
          ...edits.filter(({ kind }) => kind !== 'move').map(({ text }) => text),
        ];
        const put = edits.map((edit) => edit.with ?? '').join('');
        expect(characters(there.join(''))).toBe(characters(source + put));
      }),
      { numRuns: 500 },
    );
  });

  it('sentences joined are the paragraph', () => {
    fc.assert(
      fc.property(input, (text) => {
        expect(withoutSpace(splitSentences(text).join(''))).toBe(withoutSpace(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('the Markdown of each line reads as its text', () => {
    fc.assert(
      fc.property(input, (source) => {
        const draft = ingest(source);
        const files = articleFiles(draft, { nameOf: () => 'section', year: 2026 });
        const lines = [...files]
          .filter(([name]) => name.startsWith('zh/'))
          .flatMap(([, text]) => bodyOf(text));
        const expected = draft.parts.flatMap(({ sections }) =>
          sections.flatMap(({ paragraphs }) =>
            paragraphs.flatMap(({ text }) => splitSentences(text)),
          ),
        );
        expect(lines.map(plainText).map(withoutSpace)).toEqual(expected.map(withoutSpace));
      }),
      { numRuns: 500 },
    );
  });
});

function bodyOf(file: string): string[] {
  const { text } = takeDoubts(file);
  const body = text.startsWith('---\n') ? text.slice(text.indexOf('\n---\n') + 5) : text;
  return body.split('\n').filter((line) => line.trim() !== '');
}
