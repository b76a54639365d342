import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeSource } from '../../src/ingest/decode.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { toJson } from '../../src/ingest/json.ts';
import { splitSentences } from '../../src/ingest/sentences.ts';

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
