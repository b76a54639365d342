import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyLedger, revertLedger, withoutSpace } from '../../src/article/ledger.ts';
import type { Edit } from '../../src/article/metadata.ts';

const common = { line: 1, after: '', why: { zh: '例', en: 'example' } };
const drop = (after: string, text: string): Edit => ({ ...common, edit: 'drop', after, text });
const replace = (after: string, text: string, other: string): Edit => ({
  ...common,
  edit: 'replace',
  after,
  text,
  with: other,
});
const move = (after: string, text: string, before: string): Edit => ({
  ...common,
  edit: 'move',
  after,
  text,
  before,
});

describe('a ledger that fits', () => {
  test.each([
    ['no edit', '甲乙丙', [], '甲乙丙'],
    ['white space aside', ' 甲\u3000乙\r\n\t丙 ', [], '甲乙丙'],
    ['a drop', '甲乙丙', [drop('甲', '乙')], '甲丙'],
    ['a drop at the start', '甲乙丙', [drop('', '甲')], '乙丙'],
    ['a drop at the end', '甲乙丙', [drop('乙', '丙')], '甲乙'],
    ['a replacement', '甲乙丙', [replace('甲', '乙', '丁戊')], '甲丁戊丙'],
    ['a move down', '甲乙丙丁', [move('甲', '乙', '丁')], '甲丙乙丁'],
    ['a move up', '甲乙丙丁', [move('乙', '丙', '甲')], '丙甲乙丁'],
    ['edits in turn', '甲乙丙', [drop('甲', '乙'), replace('甲', '丙', '乙')], '甲乙'],
    ['spaces in the edits', '甲乙丙', [replace(' 甲 ', '乙 丙', '丁 戊')], '甲丁戊'],
    ['what stands twice, told apart', '甲乙丙乙', [drop('丙', '乙')], '甲乙丙'],
  ])('%s', (_what, source, ledger, published) => {
    expect(applyLedger(source, ledger)).toEqual({ text: published });
    expect(revertLedger(published, ledger)).toEqual({ text: withoutSpace(source) });
  });
});

describe('an edit that does not fit is named', () => {
  test.each([
    ['nowhere', '甲乙丙', [drop('乙', '甲')], 0, 'no “乙甲”'],
    ['the second', '甲乙丙', [drop('甲', '乙'), drop('乙', '丙')], 1, 'no “乙丙”'],
    ['twice', '甲乙甲乙', [drop('甲', '乙')], 0, '“甲乙” more than once'],
    ['twice, overlapping', '甲甲甲', [drop('甲', '甲')], 0, '“甲甲” more than once'],
    ['no place to move to', '甲乙丙', [move('甲', '乙', '丁')], 0, 'no “丁”'],
    ['two places to move to', '甲乙丙丙', [move('甲', '乙', '丙')], 0, '“丙” more than once'],
  ])('%s', (_what, source, ledger, edit, found) => {
    expect(applyLedger(source, ledger)).toEqual({ edit, found });
  });

  test('also when it is taken back', () => {
    expect(revertLedger('甲丙', [replace('甲', '乙', '丁')])).toEqual({
      edit: 0,
      found: 'no “甲丁”',
    });
  });
});

describe('with any source and edits that fit', () => {
  const characters = fc.uniqueArray(
    fc.integer({ min: 0x4e00, max: 0x8fff }).map((code) => String.fromCodePoint(code)),
    { minLength: 12, maxLength: 60 },
  );
  const fresh = (index: number): string => String.fromCodePoint(0x9000 + index);
  const choices = fc.array(
    fc.record({
      kind: fc.constantFrom('drop', 'replace', 'move'),
      at: fc.nat(),
      size: fc.integer({ min: 1, max: 3 }),
      to: fc.nat(),
    }),
    { maxLength: 4 },
  );
  type Choice = typeof choices extends fc.Arbitrary<(infer C)[]> ? C : never;

  /** An edit of a text of characters that each stand once, and the text after it. */
  function editOf(text: string[], { kind, at, size, to }: Choice, index: number): [Edit, string[]] {
    const start = 1 + (at % (text.length - 4));
    const [head, cut, tail] = [
      text.slice(0, start),
      text.slice(start, start + size),
      text.slice(start + size),
    ];
    const after = head.at(-1) ?? '';
    if (kind === 'drop') return [drop(after, cut.join('')), [...head, ...tail]];
    if (kind === 'replace') {
      const other = [fresh(2 * index), fresh(2 * index + 1)];
      return [replace(after, cut.join(''), other.join('')), [...head, ...other, ...tail]];
    }
    const rest = [...head, ...tail];
    const target = to % rest.length;
    const moved = [...rest.slice(0, target), ...cut, ...rest.slice(target)];
    return [move(after, cut.join(''), rest[target] ?? ''), moved];
  }

  test('the edits give the text, and taken back give the source', () => {
    fc.assert(
      fc.property(
        characters,
        choices,
        fc.constantFrom('', '\n', ' ', '\u3000'),
        (all, plan, space) => {
          let text = all;
          const ledger = plan.map((choice, index) => {
            const [edit, next] = editOf(text, choice, index);
            text = next;
            return edit;
          });
          const applied = applyLedger(all.join(space), ledger);
          expect(applied).toEqual({ text: text.join('') });
          expect(revertLedger(text.join(space), ledger)).toEqual({ text: all.join('') });
        },
      ),
      { seed: 20200108, numRuns: 500 },
    );
  });
});

test('a text can be moved to the end, and back', () => {
  const why = { zh: '署名', en: 'The byline.' };
  const edit = { edit: 'move', line: 2, text: '记者甲', after: '题', before: '', why } as const;
  expect(applyLedger('题\n记者甲\n正文。', [edit])).toEqual({ text: '题正文。记者甲' });
  expect(revertLedger('题正文。记者甲', [edit])).toEqual({ text: '题记者甲正文。' });
});
