import { describe, expect, test, vi } from 'vitest';
import { shuangdu } from './run.ts';

// Each test starts a process, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

interface Entry {
  word: string;
  pinyin?: string[];
}

const pinyin = (input: string) => {
  const { status, stdout, stderr } = shuangdu(['pinyin'], { input });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
};

test('a line gives a JSON array of words with their readings', () => {
  expect(pinyin('长春，\n')).toBe('[{"word":"长春","pinyin":["Cháng","chūn"]},{"word":"，"}]\n');
});

describe('lines', () => {
  const lines = ['全力改善民生', '', '  GDP 增长5.4%，😀', '慢慢地走。'];
  const outputs = pinyin(`${lines.join('\n')}\n`)
    .trimEnd()
    .split('\n');
  const words = outputs.map((line) => JSON.parse(line) as Entry[]);

  test('each has its array, an empty one included', () => {
    expect(outputs).toHaveLength(lines.length);
    expect(outputs[1]).toBe('[]');
  });

  test('are their words joined', () => {
    expect(words.map((entries) => entries.map(({ word }) => word).join(''))).toEqual(lines);
  });
});

test.each([
  ['nothing', '', ''],
  ['a last line without an end', '好', '[{"word":"好","pinyin":["hǎo"]}]\n'],
  ['a line that ends in CRLF', '好\r\n', '[{"word":"好","pinyin":["hǎo"]}]\n'],
])('%s is read as it should be', (_what, input, output) => {
  expect(pinyin(input)).toBe(output);
});
