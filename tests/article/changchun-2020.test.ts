import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sectionsOf } from '../../src/article/model.ts';
import { termsOf } from '../../src/article/terms-of.ts';
import { checkContent } from '../../src/check/run.ts';
import { plainText } from '../../src/markdown/plain-text.ts';
import { countHan } from '../../src/text/characters.ts';
import { projectContent } from '../language/words.ts';

const content = await projectContent();
const article = content.articles.find(({ slug }) => slug === 'changchun-2020')?.article;
const sections = article === undefined ? [] : sectionsOf(article);
const parts = article?.parts ?? [];

describe('the content of the project', () => {
  test('has no finding, not even a warning', () => {
    expect(checkContent(content)).toEqual([]);
  });
});

describe('the report on Changchun', () => {
  test('keeps the text as received, byte for byte', () => {
    const source = readFileSync('content/changchun-2020/source.txt');
    expect(createHash('sha256').update(source).digest('hex')).toBe(
      '8fad6ad2aae9b2f701735feff1099c839fe29fbebfd0eb52504deb29ba4979e1',
    );
  });

  test('has twelve sections in two parts', () => {
    expect(parts.map((part) => part.sections.length)).toEqual([3, 9]);
    expect(sections.map(({ slug }) => slug)).toEqual([
      'culture',
      'livelihood',
      'government',
      'targets',
      'strategic-opportunities',
      'industry',
      'business-environment',
      'city',
      'three-battles',
      'countryside',
      'wellbeing',
      'governance',
    ]);
  });

  test('has 24 paragraphs where the newspaper has them', () => {
    expect(sections.map(({ paragraphs }) => paragraphs.length)).toEqual([
      1, 1, 1, 1, 4, 6, 1, 5, 1, 1, 1, 1,
    ]);
  });

  test('has 4,083 Han characters in titles, headings and text', () => {
    const headings = [...parts, ...sections].flatMap(({ heading }) => heading?.zh ?? []);
    const text = sections.flatMap(({ paragraphs }) => paragraphs.flat().map(({ zh }) => zh));
    const all = [article?.title.zh, article?.subtitle?.zh, ...headings, ...text.map(plainText)];
    expect(countHan(all.join(''))).toBe(4083);
  });

  test('heads its second part and says why the first has no heading', () => {
    expect(parts.map(({ heading }) => heading?.zh)).toEqual([
      undefined,
      ['展望2020', '全面落实再发力'],
    ]);
    expect(parts[0]?.jumpLine?.zh).toBe('（上接 A03版）');
    expect(parts[0]?.note?.zh).toContain('A03版');
    expect(parts[0]?.note?.en).toContain('A03');
  });

  test('has its headings in two clauses, but for the targets, which have none', () => {
    expect(sections.map(({ heading }) => heading?.zh.length)).toEqual(
      sections.map(({ slug }) => (slug === 'targets' ? undefined : 2)),
    );
  });

  test('has an English sentence for each Chinese one', () => {
    const pairs = sections.flatMap(({ paragraphs }) => paragraphs.flat());
    expect(pairs.filter(({ en }) => !/[A-Za-z]/.test(en))).toEqual([]);
    expect(pairs.filter(({ en }) => /\p{Script=Han}/u.test(en))).toEqual([]);
  });

  test('has at least forty terms with a note in both languages', () => {
    const terms = termsOf(sections, content.terms.terms);
    expect(terms.length).toBeGreaterThanOrEqual(40);
    expect(terms.filter(({ note }) => note.zh === '' || note.en === '')).toEqual([]);
  });
});
