import type { LoaderContext } from 'astro/loaders';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { articlesLoader } from '../src/loader.ts';

const content = (name: string): string =>
  fileURLToPath(new URL(`fixtures/faults/${name}/content`, import.meta.url));

/** Loads a fixture and gives what the loader stored and logged. */
async function load(name: string) {
  const stored = new Map<string, unknown>([['left-over', {}]]);
  const warnings: string[] = [];
  const context = {
    store: {
      clear: () => stored.clear(),
      set: ({ id, data }: { id: string; data: unknown }) => stored.set(id, data),
    },
    logger: { warn: (text: string) => warnings.push(text) },
    generateDigest: String,
  };
  await articlesLoader(content(name)).load(context as unknown as LoaderContext);
  return { stored, warnings };
}

test('sound content is listed, one entry an article, and no text of it is stored', async () => {
  const { stored, warnings } = await load('sound');
  expect(warnings).toEqual([]);
  expect([...stored]).toEqual([['river-town', {}]]);
});

test('a warning is logged and does not stop the build', async () => {
  const { stored, warnings } = await load('lexicon-unused');
  expect(stored.size).toBe(1);
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toContain('lexicon-unused');
});

test('open readings are one warning an article', async () => {
  const { stored, warnings } = await load('reading-unreviewed');
  expect(stored.size).toBe(1);
  expect(warnings).toEqual([
    expect.stringMatching(
      /river-town\/lexicon\.yaml:1:1 {2}reading-unreviewed {2}warning: found 1 reading .* check river-town/,
    ),
  ]);
});

test('any error stops the build and names every finding', async () => {
  await expect(load('two-articles')).rejects.toThrow(
    /hill-town\/zh\/01-bridge\.md:8:1 .*source-account[^]*river-town\/zh\/01-bridge\.md:8:1 /,
  );
});
