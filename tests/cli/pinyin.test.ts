import { describe, expect, test, vi } from 'vitest';
import { spawnShuangdu } from './run.ts';

// Each test starts a process, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

interface Entry {
  word: string;
  pinyin?: string[];
}

const pinyin = (input: string) => {
  const { status, stdout, stderr } = spawnShuangdu(['pinyin'], { input });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
};

describe('lines', () => {
  const lines = ['全力改善民生', '', '  GDP 增长5.4%，😀', '长春，', '好', '慢慢地走。'];
  // One ends in CRLF, the last not at all.
  const output = pinyin(lines.join('\n').replace('好', '好\r'));
  const outputs = output.trimEnd().split('\n');
  const words = outputs.map((line) => JSON.parse(line) as Entry[]);

  test('give a JSON array of words with their readings', () => {
    expect(outputs[3]).toBe('[{"word":"长春","pinyin":["Cháng","chūn"]},{"word":"，"}]');
    expect(outputs[4]).toBe('[{"word":"好","pinyin":["hǎo"]}]');
    expect(output).toMatch(/\n$/);
  });

  test('each has its array, an empty one included', () => {
    expect(outputs).toHaveLength(lines.length);
    expect(outputs[1]).toBe('[]');
  });

  test('are their words joined', () => {
    expect(words.map((entries) => entries.map(({ word }) => word).join(''))).toEqual(lines);
  });
});

test('nothing gives nothing', () => {
  expect(pinyin('')).toBe('');
});
