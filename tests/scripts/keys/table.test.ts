import { expect, test } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { zh } from '../../../src/i18n/zh.ts';
import { isKey, keys } from '../../../src/scripts/keys/table.ts';

test('every key has an action of its own, which the help names in both languages, with the key of search', () => {
  const actions = Object.values(keys);
  expect(new Set(actions).size).toBe(actions.length);
  for (const { shortcuts } of [zh, en]) {
    expect(Object.keys(shortcuts.actions).sort()).toEqual([...actions, 'search'].sort());
  }
});

test('only single characters are keys, and not those of search or the browser', () => {
  for (const key of Object.keys(keys)) expect(key).toMatch(/^[a-z?]$/);
  expect(isKey('/')).toBe(false);
  expect(isKey('Tab')).toBe(false);
  expect(isKey('toString')).toBe(false);
});
