import type { Mender } from './mend.ts';

/** Zero-width spaces and joiners, soft hyphens, and the DOS end of file. */
// eslint-disable-next-line no-control-regex -- U+001A is one of them
const invisible = /[\u001a\u00ad\u200b\u200e\u200f\u2060]/g;

/** Characters that cannot be seen and carry no meaning in a newspaper. */
export const invisibles: Mender = (text) =>
  [...text.matchAll(invisible)].map(({ 0: found, index }) => ({
    offset: index,
    text: found,
    with: ' ',
    reason: 'invisible' as const,
  }));
