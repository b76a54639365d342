import { expect, test } from 'vitest';
import { startOf } from '../../../src/scripts/copy/start-of.ts';

test.each([
  ['桥通；', '桥通；'],
  ['桥'.repeat(70), '桥'.repeat(60)],
  ['桥通；\nThe bridge opened;\n\n人来。\npeople came.', '桥通；\nThe bridge opened;'],
  ['桥通；\nThe bridge opened;\nRiver Daily', '桥通；\nThe bridge opened;\nRiver Daily'],
])('%j begins %j', (copied, start) => {
  expect(startOf(copied)).toBe(start);
});
