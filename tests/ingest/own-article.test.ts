import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { splitSentences } from '../../src/ingest/sentences.ts';

const folder = new URL('../../content/changchun-2020/', import.meta.url);

interface Section {
  heading: string;
  paragraphs: string[][];
}

/** A committed section: its heading without the breaks between clauses, its paragraphs in sentences. */
function readSection(name: string): Section {
  const text = readFileSync(new URL(`zh/${name}`, folder), 'utf8');
  const [, front = '', body = ''] = /^---\n([^]*?)---\n([^]*)$/.exec(text) ?? ['', '', text];
  const clauses = [...front.matchAll(/^ *- (.*)$/gm)].map(([, clause = '']) => clause);
  const paragraphs = body.trim().split(/\n{2,}/);
  return { heading: clauses.join(''), paragraphs: paragraphs.map((each) => each.split('\n')) };
}

it('the article’s source gives its committed sections, but for what an editor decided', () => {
  const draft = ingest(readFileSync(new URL('source.txt', folder), 'utf8'));
  const found = draft.parts.flatMap(({ sections }) =>
    sections.map(({ heading, paragraphs }) => ({
      heading: heading?.text.replaceAll(' ', '') ?? '',
      paragraphs: paragraphs.map(({ text }) => splitSentences(text)),
    })),
  );
  const committed = readdirSync(new URL('zh/', folder)).sort().map(readSection);

  const opening = committed.findIndex(({ heading }) => heading === '');
  const [before, lead] = [committed[opening - 1], committed[opening]];
  before?.paragraphs.push(...(lead?.paragraphs ?? []));
  committed.splice(opening, 1);

  expect(found).toEqual(committed);
  expect(draft.title?.text).toBe('奋力谱写长春全面振兴全方位振兴新篇章');
  expect(draft.subtitle?.text).toBe('——从长春市政府工作报告看发展亮点和方向');
  expect(draft.byline?.text).toBe('吉林日报记者 孟凡明 报道');
  expect(draft.parts.map(({ heading }) => heading?.text)).toEqual(['展望2020全面落实再发力']);
  expect(draft.doubts.map(({ line }) => line)).toEqual([6]);
});
