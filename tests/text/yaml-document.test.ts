import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { formatFinding } from '../../src/text/finding.ts';
import { parseYaml } from '../../src/text/yaml-document.ts';

const schema = z.strictObject({
  title: z.strictObject({ zh: z.string(), en: z.string() }),
  parts: z.array(z.string()).default([]),
});
const parse = (text: string, firstLine?: number) =>
  parseYaml({ file: 'a.yaml', text, ...(firstLine !== undefined && { firstLine }) }, schema);

const sound = `title:
  zh: 长春
  en: Changchun
parts:
  - 一
  - 二
`;

test('YAML that keeps the schema gives its data', () => {
  const { data, findings } = parse(sound);
  expect(findings).toEqual([]);
  expect(data).toEqual({ title: { zh: '长春', en: 'Changchun' }, parts: ['一', '二'] });
});

describe('positionOf', () => {
  test.each([
    [['title'], 1, 1],
    [['title', 'en'], 3, 3],
    [['parts', 0], 5, 5],
    [['parts', 1], 6, 5],
  ])('%j is at line %i, column %i', (path, line, column) => {
    expect(parse(sound).positionOf(path)).toEqual({ line, column });
  });

  test.each([
    [['title', 'fr'], 1, 1],
    [['parts', 9], 4, 1],
    [['absent'], 1, 1],
    [[], 1, 1],
  ])('of the missing %j is the deepest that exists: line %i, column %i', (path, line, column) => {
    expect(parse(sound).positionOf(path)).toEqual({ line, column });
  });

  test('finds keys in YAML with CRLF line ends', () => {
    const { positionOf } = parse(sound.replaceAll('\n', '\r\n'));
    expect(positionOf(['parts', 1])).toEqual({ line: 6, column: 5 });
  });

  test('counts from the line the text starts on', () => {
    expect(parse(sound, 2).positionOf(['title', 'en'])).toEqual({ line: 4, column: 3 });
  });
});

describe('findings', () => {
  test.each([
    ['title: [', 'a.yaml:1:9  yaml-syntax  found text that is not YAML'],
    [sound.replace('  en: Changchun\n', ''), 'a.yaml:1:1  yaml-schema  found no “title.en”'],
    [sound.replace('长春', '1'), 'a.yaml:2:3  yaml-schema  found “title.zh”: 1, expected'],
    [`${sound}more: 1\n`, 'a.yaml:7:1  yaml-schema  found the key “more” in the document'],
    [`${sound}title: 1\n`, 'a.yaml:7:1  yaml-syntax  found text that is not YAML'],
    [sound.replace('- 二', '- 2'), 'a.yaml:6:5  yaml-schema  found “parts.1”: 2, expected'],
    ['', 'a.yaml:1:1  yaml-schema  found no “title”, expected “title” to be given'],
    ['- 一', 'a.yaml:1:1  yaml-schema  found the document: ["一"], expected'],
  ])('%j gives %s', (text, start) => {
    const { data, findings } = parse(text);
    expect(data).toBeUndefined();
    expect(findings.map(formatFinding)[0]?.slice(0, start.length)).toBe(start);
  });

  test('stand on the line of the file where front matter starts later', () => {
    const [finding] = parse('title: [', 2).findings;
    expect(finding).toMatchObject({ line: 2, column: 9 });
  });

  test('name each unknown key', () => {
    const [finding] = parse(`${sound}more: 1\nless: 2\n`).findings;
    expect(finding?.found).toBe('the key “more”, “less” in the document');
  });

  test('show a long value of many lines on one line', () => {
    const long = 'zh:\n    - 一\n    - 二\n    - 三\n    - 四';
    const [finding] = parse(sound.replace('zh: 长春', long)).findings;
    expect(finding && formatFinding(finding)).not.toContain('\n');
  });
});

describe('a key that is no text is refused, however deep', () => {
  test.each([
    ['a list', '[a, b]: c', 1],
    ['a map', 'title: {{a: b}: c}', 9],
    ['an alias of a list', 'title: &a [b]\n*a : c', 1],
    ['keys of keys, whose names would double with each', '? '.repeat(200), 3],
  ])('%s', (_, text, column) => {
    const { data, findings } = parse(text);
    expect(data).toBeUndefined();
    expect(findings[0]).toMatchObject({ rule: 'yaml-syntax', column });
    expect(findings[0]?.found).toMatch(/as a key$/);
  });
});

test('a fault of a whole document that starts with a line end stands at its start', () => {
  expect(parse('\r\n').findings[0]).toMatchObject({ line: 1, column: 1 });
});

test('a fault at a line end stands in its line, whichever end it has', () => {
  for (const end of ['\n', '\r\n']) {
    const [fault] = parse(`[[}${end}`).findings;
    expect(fault?.line).toBe(1);
    expect(fault?.column).toBeLessThanOrEqual(4);
  }
});
