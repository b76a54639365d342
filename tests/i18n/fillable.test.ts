import { expect, test } from 'vitest';
import { fillable } from '../../src/i18n/fillable.ts';

test('a message that takes values has their places in it', () => {
  const messages = { plain: 'Remove', size: (size: string, of: string) => `${size} of ${of}` };
  expect(fillable(messages)).toEqual({ plain: 'Remove', size: '{0} of {1}' });
});
