import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createAnnotator } from '../../src/language/annotate.ts';
import { plainText } from '../../src/markdown/plain-text.ts';
import { countHan } from '../../src/text/characters.ts';
import { projectContent, transcribe } from './words.ts';

const slug = 'changchun-2020';
const { articles, lexicon } = await projectContent();
const found = articles.find((each) => each.slug === slug);
const article = found?.article;

/** Title, subtitle and part headings, then each section's heading clauses and sentences. */
const stretches: string[][] = [
  ...[article?.title.zh ?? ''].map((text) => [text]),
  ...[article?.subtitle?.zh ?? ''].map((text) => [text]),
  ...(article?.parts ?? []).flatMap(({ heading }) => (heading ? [[...heading.zh]] : [])),
  ...(article?.parts ?? []).flatMap(({ sections }) =>
    sections.flatMap(({ heading, paragraphs }) => [
      ...(heading?.zh ?? []).map((clause) => [clause]),
      ...paragraphs.flat().map(({ zh }) => [plainText(zh)]),
    ]),
  ),
];
const annotate = createAnnotator({ general: lexicon, own: found?.lexicon.lexicon ?? new Map() });
const transcript = readFileSync(
  new URL(`../fixtures/readings/${slug}.txt`, import.meta.url),
  'utf8',
)
  .trimEnd()
  .split('\n');

describe('the report on Changchun', () => {
  test('has as many headings and sentences as the transcript has lines', () => {
    expect(stretches).toHaveLength(transcript.length);
  });

  test('has 4,083 Han characters', () => {
    expect(countHan(stretches.flat().join(''))).toBe(4083);
  });

  test.each(transcript.map((line, index) => [index + 1, line] as const))(
    'is read as line %i of the transcript says: %s',
    (number, line) => {
      const clauses = stretches[number - 1] ?? [];
      expect(clauses.map((clause) => transcribe(annotate(clause))).join(' ')).toBe(line);
    },
  );
});
