import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { refuseChanged } from '../../src/build/refuse-changed.ts';

let place = '';
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'shuangdu-made-'));
  writeFileSync(join(place, 'contribution'), 'made');
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

test('what was made by a program that has changed since is not kept', async () => {
  await expect(refuseChanged('one', () => 'other', [place])).rejects.toThrow(
    'The program was changed while it built. Build again.',
  );
  expect(existsSync(place)).toBe(false);
});

test('what was made by the program as it is stays', async () => {
  await refuseChanged('one', () => 'one', [place]);
  expect(existsSync(join(place, 'contribution'))).toBe(true);
});
