import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyLedger, revertLedger, withoutSpace } from '../../src/article/ledger.ts';
import { plainText } from '../../src/markdown/plain-text.ts';
import { articleFiles, ledgerOf } from '../../src/ingest/article-files.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { toJson } from '../../src/ingest/json.ts';
import { splitSentences } from '../../src/ingest/sentences.ts';
import { takeDoubts } from '../../src/text/doubt-marks.ts';
import { anyPage } from './page-text.ts';
import { publishedText } from './published-text.ts';

function characters(text: string): string {
  return [...withoutSpace(text)].sort().join('');
}

describe('nothing is lost', () => {
  it('source and ledger give the text, text and ledger give the source', () => {
    fc.assert(
      fc.property(anyPage, (source) => {
        const draft = ingest(source);
        const ledger = ledgerOf(draft);
        const text = publishedText(draft);
        expect(applyLedger(source, ledger)).toEqual({ text });
        expect(revertLedger(text, ledger)).toEqual({ text: withoutSpace(source) });
      }),
      { numRuns: 10_000 },
    );
  }, 300_000);

  it('of a page that stands there many times over, too', () => {
    const source =
      '新桥通车\n河上新桥昨日通车，居民说，“桥真好,”大家都高兴。/本报记者 李明 报道\n'.repeat(2000);
    const draft = ingest(source);
    const ledger = ledgerOf(draft);
    expect(applyLedger(source, ledger)).toEqual({ text: publishedText(draft) });
    expect(JSON.stringify(ledger).length).toBeLessThan(source.length * 10 + 2_000_000);
  });

  it('the JSON holds every character once, in the text, in a note or in an edit', () => {
    fc.assert(
      fc.property(anyPage, (source) => {
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
      fc.property(anyPage, (text) => {
        expect(withoutSpace(splitSentences(text).join(''))).toBe(withoutSpace(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('the Markdown of each line reads as its text', () => {
    fc.assert(
      fc.property(anyPage, (source) => {
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
