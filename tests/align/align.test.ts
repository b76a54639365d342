import fc from 'fast-check';
import { expect, test } from 'vitest';
import { align } from '../../src/align/align.ts';
import type { Knowledge } from '../../src/align/anchors.ts';
import type { Bead, Unit } from '../../src/align/unit.ts';

const nothing: Knowledge = { syllables: () => [], terms: { zh: () => [], en: () => [] } };

function sentences(...texts: string[]): Unit[] {
  return texts.map((text) => ({ text, kind: 'sentence', opens: false }));
}

function shapes(beads: readonly Bead[]): string[] {
  return beads.map(({ zh, en }) => `${zh.end - zh.start}-${en.end - en.start}`);
}

test('sentences of like length go together', () => {
  const zh = sentences(
    '新桥今天通车了，全城的人都来看。',
    '路修好了。',
    '明年还要再修两座这样的大桥。',
  );
  const en = sentences(
    'The new bridge opened to traffic today, and the whole town came to see it.',
    'The road is mended.',
    'Next year another two such big bridges are to be built.',
  );
  expect(shapes(align(zh, en, nothing))).toEqual(['1-1', '1-1', '1-1']);
});

test('one Chinese sentence may have several in English', () => {
  const zh = sentences(
    '路修好了。',
    '新桥今天通车了，全城的人都来看，老人们说从来没有见过这么热闹的场面。',
  );
  const en = sentences(
    'The road is mended.',
    'The new bridge opened to traffic today, and all the town came to see.',
    'Old people said that they had never seen such a crowd before.',
  );
  expect(shapes(align(zh, en, nothing))).toEqual(['1-1', '1-2']);
});

test('several Chinese sentences may have one in English', () => {
  const zh = sentences('路已经修好了；', '桥上的灯也亮了。', '来看的人很多，到半夜才散去。');
  const en = sentences(
    'The road is mended by now and the lights on the bridge are lit.',
    'Many came to see it and went home only at midnight.',
  );
  expect(shapes(align(zh, en, nothing))).toEqual(['2-1', '1-1']);
});

test('figures hold sentences together whose neighbors are missing', () => {
  const zh = sentences('新增学校158所。', '改造危房2411户。', '新建供水工程101处。');
  const en = sentences('In all, 158 schools were added.', 'A hundred and one: 101 waterworks.');
  const beads = align(zh, en, nothing);
  expect(shapes(beads)).toEqual(['1-1', '1-0', '1-1']);
});

test('headings are not joined with sentences', () => {
  const zh: Unit[] = [
    { text: '新桥', kind: 'line', opens: true },
    { text: '通车了。', kind: 'sentence', opens: true },
  ];
  const en: Unit[] = [
    { text: 'The new bridge', kind: 'line', opens: true },
    { text: 'It has opened.', kind: 'sentence', opens: true },
  ];
  expect(shapes(align(zh, en, nothing))).toEqual(['1-1', '1-1']);
});

test('without English every sentence stands alone', () => {
  expect(shapes(align(sentences('好。', '走。'), [], nothing))).toEqual(['1-0', '1-0']);
});

const unit = fc.record({
  text: fc.string({ minLength: 1, maxLength: 80 }),
  kind: fc.constantFrom('sentence' as const, 'line' as const),
  opens: fc.boolean(),
});

test('beads hold every unit once, in order, and are certain between 0 and 1', () => {
  const units = fc.array(unit, { maxLength: 15 });
  fc.assert(
    fc.property(units, units, (zh, en) => {
      let [zhEnd, enEnd] = [0, 0];
      for (const bead of align(zh, en, nothing)) {
        expect([bead.zh.start, bead.en.start]).toEqual([zhEnd, enEnd]);
        [zhEnd, enEnd] = [bead.zh.end, bead.en.end];
        expect(bead.certainty).toBeGreaterThanOrEqual(0);
        expect(bead.certainty).toBeLessThanOrEqual(1);
      }
      expect([zhEnd, enEnd]).toEqual([zh.length, en.length]);
    }),
  );
});
