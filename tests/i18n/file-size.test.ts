import { expect, test } from 'vitest';
import { formatSize } from '../../src/i18n/file-size.ts';

test.each([
  [0, '0 kB'],
  [400, '0.4 kB'],
  [39_669, '39.7 kB'],
  [999_999, '1,000 kB'],
  [1_200_000, '1.2 MB'],
  [10_737_400_000, '10.7 GB'],
])('%i bytes are %s in both languages', (bytes, text) => {
  const whole = text.replace(' ', '\u00a0');
  expect([formatSize(bytes, 'zh'), formatSize(bytes, 'en')]).toEqual([whole, whole]);
});
