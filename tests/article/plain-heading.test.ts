import { expect, test } from 'vitest';
import { frontMatterSchema } from '../../src/article/metadata.ts';
import { readPlainHeading } from '../../src/article/plain-heading.ts';
import { parseYaml } from '../../src/text/yaml-document.ts';

const plain = [
  'heading: 新桥通车',
  'heading: The new bridge, “open”',
  'heading: "The new bridge: open # at last"',
  "heading: '新桥 # 通车'",
  'heading: Nullarbor',
  'heading:\n  - 新桥通车\n  - "大家: 高兴"',
  "heading:\n  - The city’s bridge\n  - 'true'",
  'heading: " with space "',
  'heading: ["新桥通车","大家高兴"]',
  'heading: ["新桥通车", ",", "大家"]',
  'heading: ["The bridge: open", "All, and more, were [happy]", " at last "]',
];

test.each(plain)('reads %j as the parser does', (text) => {
  const { data, positionOf, textAt } = parseYaml(
    { file: 'a.md', text, firstLine: 2 },
    frontMatterSchema,
  );
  expect(positionOf(['heading'])).toEqual({ line: 2, column: 1 });
  expect(readPlainHeading(text, 2)).toEqual({
    heading: data?.heading,
    clausePlaces: data?.heading?.map((_, index) => textAt(['heading', index])),
  });
});

test.each([
  '',
  'heading:',
  'heading: true',
  'heading: Null',
  'heading: 118',
  'heading: ~',
  'heading: ""',
  'heading: "a\\tb"',
  "heading: 'It''s open'",
  'heading: The bridge: open',
  'heading: The bridge # open',
  'heading: [新桥, 通车]',
  'heading: ["新桥", 通车]',
  'heading: ["新桥" "通车"]',
  'heading: ["新桥",]',
  'heading: ["新桥", ""]',
  'heading: ["a\\tb"]',
  'heading: []',
  'heading: *bridge',
  'heading: The bridge\n  is open',
  'heading:\n  - The bridge\n    is open',
  'heading:\n  - 新桥\nnote: 通车',
  'heading: 新桥\nheading: 通车',
  'heading:\n  - 新桥\n  -\n',
  'title: 新桥',
])('leaves %j to the parser', (text) => {
  expect(readPlainHeading(text, 2)).toBeUndefined();
});
