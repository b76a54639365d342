import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/text/finding.ts';
import { shuangdu } from './run.ts';

const faults = join(import.meta.dirname, '../fixtures/faults');
const check = (name: string, ...args: string[]) =>
  shuangdu(['check', ...args], { cwd: join(faults, name) });

test('sound content: exit code 0', async () => {
  expect(await check('sound')).toEqual(expect.objectContaining({ status: 0, stderr: '' }));
});

test('the content of the project is sound', async () => {
  expect(await shuangdu(['check'])).toMatchObject({ status: 0, stdout: '0 errors, 0 warnings\n' });
});

test('an error: its line on standard output, exit code 1', async () => {
  const { status, stdout, stderr } = await check('source-character-changed');
  const expected = readFileSync(join(faults, 'source-character-changed/expected.txt'), 'utf8');
  expect(stdout.startsWith(expected)).toBe(true);
  expect(stdout.slice(expected.length)).toMatch(/^1 error/);
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
});

test('one error is counted as one', async () => {
  expect((await check('source-character-changed')).stdout).toMatch(/\n1 error, 0 warnings\n$/);
});

test('a warning alone: its line, exit code 0', async () => {
  const { status, stdout } = await check('lexicon-unused');
  expect(stdout).toContain('lexicon-unused  warning: found 夜市');
  expect(status).toBe(0);
});

describe('an open reading', () => {
  test('is a warning: its line, exit code 0', async () => {
    const { status, stdout } = await check('reading-unreviewed');
    expect(stdout).toContain('reading-unreviewed  warning: found 都 read dōu');
    expect(status).toBe(0);
  });

  test('fails under --strict, exit code 1', async () => {
    const { status, stdout } = await check('reading-unreviewed', '--strict');
    expect(stdout).toMatch(/reading-unreviewed {2}found 都.*\n1 error, 0 warnings\n$/);
    expect(status).toBe(1);
  });

  test('says with --json where it comes from and how sure it is', async () => {
    const findings = JSON.parse((await check('reading-unreviewed', '--json')).stdout) as Finding[];
    expect(findings.map(({ facts }) => facts)).toEqual([
      {
        character: '都',
        reading: 'dōu',
        source: expect.any(String) as string,
        certainty: expect.closeTo(0.9, 0) as number,
        sentence: '河上新桥昨日通车，居民说：“桥真好！”大家都高兴。',
        entry: '都高兴: dōu gāoxìng',
      },
    ]);
  });

  test('is confirmed by the line that --readings prints', async () => {
    const { status, stdout } = await check('reading-unreviewed', '--readings');
    expect(stdout).toMatch(
      /^# content\/river-town\/lexicon\.yaml\n# content\/river-town\/zh\/01-bridge\.md:7:1 .*\n都高兴: dōu gāoxìng\n$/,
    );
    expect(status).toBe(0);
  });
});

test('sound content has no lines for a lexicon', async () => {
  expect(await check('sound', '--readings')).toMatchObject({ status: 0, stdout: '' });
});

test('--terms prints candidates for the list of terms and no findings, exit code 0', async () => {
  const { status, stdout } = await check('source-character-changed', '--terms', 'river-town');
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  expect((await shuangdu(['check', '--terms'])).stdout).toMatch(
    /^# “.*\n(?:# .*\n)+- id:\n {2}zh: /,
  );
});

test('two forms at once: exit code 2 and one line on standard error', async () => {
  const { status, stdout, stderr } = await check('sound', '--json', '--readings');
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toBe(
    'Usage: shuangdu check [SLUG…] [--strict] [--format lines|report|json|github | --json | --github | --readings | --terms]\n',
  );
});

describe('with the names of articles', () => {
  test('only what concerns them is said', async () => {
    const { status, stdout } = await check('two-articles', 'hill-town');
    expect(stdout).toContain('content/hill-town/');
    expect(stdout).not.toContain('content/river-town/');
    expect(status).toBe(1);
  });

  test('an unknown one: exit code 2 and one line on standard error', async () => {
    const { status, stdout, stderr } = await check('two-articles', 'hill-town', 'atlantis');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe('Unknown article “atlantis”. Use one of: hill-town, river-town.\n');
  });
});

describe('--json', () => {
  test('gives the findings, exit code 1', async () => {
    const { status, stdout } = await check('source-character-changed', '--json');
    const findings = JSON.parse(stdout) as Finding[];
    expect(findings).toMatchObject([
      {
        file: 'content/river-town/zh/01-bridge.md',
        line: 8,
        column: 1,
        rule: 'source-account',
        severity: 'error',
      },
    ]);
    expect(status).toBe(1);
  });

  test('gives an empty list for sound content, exit code 0', async () => {
    const { status, stdout } = await check('sound', '--json');
    expect(JSON.parse(stdout)).toEqual([]);
    expect(status).toBe(0);
  });
});
