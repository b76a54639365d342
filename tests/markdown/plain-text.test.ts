import { expect, test } from 'vitest';
import { parseSection } from '../../src/markdown/parse-section.ts';
import { plainText } from '../../src/markdown/plain-text.ts';

test.each([
  ['长春', '长春'],
  ['**改革**开放', '改革开放'],
  ['说：**“好！”**大家', '说：“好！”大家'],
  ['**改革（开放）**之后', '改革（开放）之后'],
  ['*改*革', '改革'],
  ['[长春](https://example.org)市', '长春市'],
  ['1 &lt; 2 &amp; 3', '1 < 2 & 3'],
  ['a \\* b', 'a * b'],
  ['', ''],
])('%j reads %j', (markdown, text) => {
  expect(plainText(markdown)).toBe(text);
});

test.each(['2020. 年', '2) 二', '[甲]: 乙', '=== 完', '    四格'])(
  'a later line %j of a paragraph reads as it stands, or is a finding',
  (line) => {
    const { paragraphs, findings } = parseSection('a.md', `甲。\n${line}\n`);
    const text = plainText(paragraphs[0]?.[1]?.text ?? '');
    expect(findings.length > 0 ? line.trim() : text).toBe(line.trim());
  },
);
