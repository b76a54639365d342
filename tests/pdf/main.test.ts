import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('without a Chromium one line says what to do, exit code 1, before anything is built', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/pdf/main.ts'], {
    encoding: 'utf8',
    env: { ...process.env, CHROMIUM_PATH: 'no-such-browser' },
  });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/^no-such-browser does not start [^\n]+CHROMIUM_PATH\.\n$/);
}, 60_000);
