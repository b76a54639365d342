import { deserialize, serialize } from 'node:v8';
import { expect, test } from 'vitest';
import { errorOf, faultOf } from '../../src/contributions/told-fault.ts';

const told = (error: unknown): Error =>
  errorOf(deserialize(serialize(faultOf(error))) as ReturnType<typeof faultOf>);

test('what the system says of a fault is there after it was told', () => {
  const full = Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC', path: 'a/b' });
  expect(told(full)).toMatchObject({ message: full.message, code: 'ENOSPC', path: 'a/b' });
  expect(told(full).stack).toBe(full.stack);
});

test('a fault of another kind keeps its name and hint, and what is no error is told as text', () => {
  const fault = Object.assign(new TypeError('no such page'), { hint: 'Mend it.' });
  expect(told(fault)).toMatchObject({ name: 'TypeError', hint: 'Mend it.' });
  expect(told('gone').message).toBe('gone');
});
