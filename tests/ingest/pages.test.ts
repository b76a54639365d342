import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseContent } from '../../src/article/content.ts';
import { checkContent } from '../../src/check/run.ts';
import { articleFiles } from '../../src/ingest/article-files.ts';
import { decodeSource } from '../../src/ingest/decode.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { toJson } from '../../src/ingest/json.ts';
import { splitSentences } from '../../src/ingest/sentences.ts';
import { blocksOf } from '../bench/page-blocks.ts';
import { addScores, f1, readTruth, scorePage } from '../bench/page-score.ts';

const folder = join(import.meta.dirname, '../fixtures/ingest');
const update = process.env.UPDATE_FIXTURES === '1';

/** What a page was taken for, as JSON, with paragraphs in sentences and what was doubtful. */
function result(name: string): string {
  const decoded = decodeSource(readFileSync(join(folder, name, 'input.txt')));
  if ('fault' in decoded) return `${decoded.fault}\n`;
  const draft = ingest(decoded.text);
  const { sections, ...rest } = toJson(draft);
  const inSentences = sections.map((section) => ({
    ...section,
    paragraphs: section.paragraphs.map(splitSentences),
  }));
  const doubts = draft.doubts.map(({ line, found, advice }) => ({ line, found, advice }));
  const all = { ...rest, sections: inSentences, doubts };
  return `${JSON.stringify(all, undefined, 2)}\n`;
}

/** What all checks say of the article made of a page: how severe, and by which rule. */
function findingsOf(name: string): string[] {
  const decoded = decodeSource(readFileSync(join(folder, name, 'input.txt')));
  const text = 'text' in decoded ? decoded.text : '';
  const files = articleFiles(ingest(text), { nameOf: () => 'section', year: 2026 });
  const bytes = [...files, ['source.txt', text] as const].map(
    ([file, content]) => [file, Buffer.from(content)] as const,
  );
  const article = { slug: 'page', path: 'content/page', files: new Map(bytes) };
  const content = parseContent({ path: 'content', shared: new Map(), articles: [article] });
  return checkContent(content).map(({ severity, rule }) => `${severity} ${rule}`);
}

describe('a page of each artefact gives its article', () => {
  for (const name of readdirSync(folder)) {
    it(name, () => {
      const file = join(folder, name, 'expected.json');
      const found = result(name);
      if (update) writeFileSync(file, found);
      expect(found).toBe(readFileSync(file, 'utf8'));
    });
  }
});

it.each(readdirSync(folder))('%s has no error as it is written', (name) => {
  const findings = findingsOf(name);
  expect(findings).toContain('warning untranslated');
  expect(findings.filter((finding) => finding.startsWith('error'))).toEqual([]);
});

it('pages whose truth is known are found nearly whole', () => {
  const known = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'truth.txt')));
  const scores = known.map((name) => {
    const [text = '', truth = ''] = ['input.txt', 'truth.txt'].map((file) =>
      readFileSync(join(folder, name, file), 'utf8'),
    );
    return scorePage(readTruth(truth), blocksOf(ingest(text)));
  });
  const { boundaries, headings, kept } = addScores(scores);
  expect(f1(boundaries)).toBeGreaterThan(0.98);
  expect(f1(headings)).toBeGreaterThan(0.95);
  expect(kept.right).toBe(kept.there);
});
