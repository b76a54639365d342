import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { withoutSpace } from '../../src/article/ledger.ts';
import type { ArticleFolder } from '../../src/article/parse.ts';
import { articleFiles } from '../../src/ingest/article-files.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { untranslated } from '../../src/text/untranslated.ts';
import { updateArticle, type Update } from '../../src/update/update.ts';
import { anyPage, pagePiece } from '../ingest/page-text.ts';

const nameOf = (): string => 'section';

/** A page as an article whose lines are translated, each in words of its own. */
function translated(source: string): ArticleFolder | undefined {
  const draft = ingest(source);
  if (draft.parts.length === 0) return undefined;
  let count = 0;
  const files = articleFiles(draft, { nameOf, year: 2026 });
  const bytes = [...files, ['source.txt', source] as const].map(([name, text]) => {
    const isSource = name === 'source.txt';
    const english = isSource
      ? text
      : text.replaceAll(untranslated, () => `English ${(count += 1)}.`);
    return [name, Buffer.from(english)] as const;
  });
  return { slug: 'page', path: 'content/page', files: new Map(bytes) };
}

function update(folder: ArticleFolder, text: string): Update {
  const updated = updateArticle(folder, { text, file: text, nameOf });
  if (!('fault' in updated)) return updated;
  fc.pre(!updated.fault.startsWith('the ledger leaves no text'));
  throw new Error(updated.fault);
}

function folderOf({ files }: Update): ArticleFolder {
  const bytes = [...files].map(([name, file]) => [name, Buffer.from(file)] as const);
  return { slug: 'page', path: 'content/page', files: new Map(bytes) };
}

function textsOf(files: Iterable<[string, Uint8Array | string]>): Map<string, string> {
  return new Map([...files].map(([name, file]) => [name, Buffer.from(file).toString()]));
}

/** A correction: at a place, so many characters go and others come. */
const correction = fc.record({
  place: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(30),
  text: fc.array(pagePiece, { maxLength: 5 }).map((pieces) => pieces.join('')),
});

function correct(
  source: string,
  corrections: { place: number; length: number; text: string }[],
): string {
  let text = source;
  for (const { place, length, text: put } of corrections) {
    const at = Math.floor(place * text.length);
    text = text.slice(0, at) + put + text.slice(at + length);
  }
  return text.toWellFormed();
}

// Each of the runs reads and writes an article twice, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

describe('updating an article', () => {
  it('with the same source changes nothing', () => {
    fc.assert(
      fc.property(anyPage, (source) => {
        const folder = translated(source);
        fc.pre(folder !== undefined);
        expect(textsOf(update(folder, source).files)).toEqual(textsOf(folder.files));
      }),
      { numRuns: 500 },
    );
  });

  it('with a corrected source loses no translation and leaves an article that is sound', () => {
    fc.assert(
      fc.property(anyPage, fc.array(correction, { minLength: 1, maxLength: 4 }), (source, list) => {
        const folder = translated(source);
        const corrected = correct(source, list);
        fc.pre(folder !== undefined && ingest(corrected).parts.length > 0);
        const updated = update(folder, corrected);
        const all = [...textsOf(updated.files)].map(([, text]) => text).join('\n');
        for (const [name, text] of textsOf(folder.files)) {
          if (name === 'source.txt') continue;
          for (const [english] of text.matchAll(/English \d+\./g))
            expect(all.split(english).length).toBeGreaterThan(1);
        }
        const again = update(folderOf(updated), corrected);
        expect(textsOf(again.files)).toEqual(textsOf(updated.files));
      }),
      { numRuns: 500 },
    );
  });

  it('with other white space keeps every line', () => {
    fc.assert(
      fc.property(anyPage, (source) => {
        const folder = translated(source);
        fc.pre(folder !== undefined);
        const updated = update(folder, withoutSpace(source));
        expect(new Set(updated.lines.map(({ fate }) => fate))).toEqual(new Set(['kept']));
      }),
      { numRuns: 500 },
    );
  });
});
