import { describe, expect, test, vi } from 'vitest';
import { spawnShuangdu } from './run.ts';

// Each test starts a process, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const figures = (input: string) => spawnShuangdu(['figures'], { input });

interface Disagreeing {
  line: number;
  missing: string[];
  extra: string[];
}

test('a line whose figures disagree gives an object, the others nothing', () => {
  const { status, stdout, stderr } = figures(
    [
      '共118万人。\tThere are 1.18 million people.',
      '',
      '共118万人。\tThere are many people.',
      '他们来了。\tAll 47 came.\tsource 7',
      '上升3个百分点。\tIt rose 3 percent.\r',
      '约需40元。\tIt costs 40 yuan.',
    ].join('\n'),
  );
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  const lines = stdout.trimEnd().split('\n');
  expect(lines[0]).toMatch(/^\{"line":3,"missing":\["118万"\],"extra":\[\],/);
  const found = lines.map((line) => {
    const { line: number, missing, extra } = JSON.parse(line) as Disagreeing;
    return [number, missing, extra];
  });
  expect(found).toEqual([
    [3, ['118万'], []],
    [4, [], ['47']],
    [5, ['3个百分点'], ['3 percent']],
  ]);
});

test.each([
  ['lines that agree', '好\tGood\n5%\t5 percent'],
  ['nothing', ''],
])('%s print nothing and exit 0', (_, input) => {
  expect(figures(input)).toMatchObject({ status: 0, stdout: '', stderr: '' });
});

test('what is wrong is told with its place', () => {
  const { stdout } = figures('共有118万人。\tAbout 2.1 million people live there.');
  const { disagreements } = JSON.parse(stdout) as { disagreements: unknown };
  expect(disagreements).toEqual([
    { kind: 'missing', zh: { text: '118万', start: 2, end: 6 } },
    { kind: 'extra', en: { text: '2.1 million', start: 6, end: 17 } },
  ]);
});

describe('wrong use', () => {
  test('a line without a tab is named', () => {
    const { status, stderr } = figures('好\tGood\n118万人');
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'Line 2 has no tab. Write the Chinese, a tab and its English on each line.\n',
    });
  });

  test('arguments are refused', () => {
    expect(spawnShuangdu(['figures', 'pairs.tsv'])).toMatchObject({
      status: 2,
      stderr: 'Usage: shuangdu figures < FILE, with zh<TAB>en a line\n',
    });
  });
});
