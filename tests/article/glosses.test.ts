import { expect, test } from 'vitest';
import { parseGlosses } from '../../src/article/glosses.ts';

test('a word has one sense or a list of them', () => {
  const { glosses, findings } = parseGlosses(
    'glosses.yaml',
    '对口: paired\n编制: [to draw up, staff]',
  );
  expect(findings).toEqual([]);
  expect([...glosses]).toEqual([
    ['对口', ['paired']],
    ['编制', ['to draw up', 'staff']],
  ]);
});

test.each(['对口: []', '对口: ""', '对口: 5', '- 对口'])('%j is told where it is wrong', (text) => {
  const { findings } = parseGlosses('glosses.yaml', text);
  expect(findings[0]).toMatchObject({ file: 'glosses.yaml', line: 1, rule: 'yaml-schema' });
});
