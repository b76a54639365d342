import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { entriesOf } from '../../src/article/entries-of.ts';
import { readContent } from '../../src/article/read.ts';

const folder = fileURLToPath(new URL('../fixtures/faults/sound/content', import.meta.url));

test('an article comes with its source, its terms and what it is read by', async () => {
  const content = await readContent(folder);
  const [entry, ...others] = entriesOf(content);
  expect(others).toEqual([]);
  expect(entry).toMatchObject({
    article: { slug: 'river-town' },
    source: expect.stringContaining('———林小雨') as string,
    terms: [{ id: 'new-bridge' }],
  });
  expect(entriesOf(content)[0]?.general).toBe(entry?.general);
});
