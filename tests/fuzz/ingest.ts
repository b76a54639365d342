import assert from 'node:assert/strict';
import { parseContent } from '../../src/article/content.ts';
import { applyLedger, revertLedger, withoutSpace } from '../../src/article/ledger.ts';
import { articleFiles, ledgerOf } from '../../src/ingest/article-files.ts';
import { decodeSource } from '../../src/ingest/decode.ts';
import type { Draft } from '../../src/ingest/draft.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { publishedText } from '../ingest/published-text.ts';
import { pagePieces } from '../ingest/page-text.ts';
import { textsOf } from './nasty-text.ts';
import type { Subject } from './subject.ts';

/** Taking in the text of a newspaper page, from its bytes to the files of an article. */
export const ingestSubject: Subject = {
  name: 'ingest',
  familiar: pagePieces,
  texts: textsOf(pagePieces),
  examine(text) {
    for (const encoding of ['latin1', 'utf16le'] as const) decodeOf(Buffer.from(text, encoding));
    const source = decodeOf(Buffer.from(text));
    if (source === undefined) return;
    const draft = ingest(source);
    const ledger = ledgerOf(draft);
    const published = publishedText(draft);
    assert.deepEqual(applyLedger(source, ledger), { text: published }, 'source and ledger');
    assert.deepEqual(revertLedger(published, ledger), { text: withoutSpace(source) }, 'and back');
    if (draft.parts.length > 0) assertReadable(draft);
  },
};

function decodeOf(bytes: Uint8Array): string | undefined {
  const decoded = decodeSource(bytes);
  if ('text' in decoded) return decoded.text;
  assert.match(decoded.fault, /^(has|is|holds) .+; .+$/s);
  return undefined;
}

/** The files of an article are of the format, whatever the page held. */
function assertReadable(draft: Draft): void {
  const files = articleFiles(draft, { nameOf: () => 'section', year: 2026 });
  const bytes = [...files, ['source.txt', draft.source] as const].map(
    ([name, text]) => [name, Buffer.from(text)] as const,
  );
  const { findings } = parseContent({
    path: 'content',
    shared: new Map(),
    articles: [{ slug: 'a', path: 'content/a', files: new Map(bytes) }],
  });
  assert.deepEqual(findings, [], 'the files of the article');
}
