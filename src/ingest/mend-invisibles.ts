import type { Mender } from './mend.ts';

/** Zero-width spaces and joiners, soft hyphens, marks of direction, the next-line control and the DOS end of file. */
// eslint-disable-next-line no-control-regex -- U+001A is one of them
const invisible = /[\u001a\u0085\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069]/g;

/** Ends a line, and unlike what stands for it is white space. */
const lineSeparator = '\u2028';

/** Characters that cannot be seen and carry no meaning in a newspaper. */
export const invisibles: Mender = (text) =>
  [...text.matchAll(invisible)].map(({ 0: found, index }) => ({
    offset: index,
    text: found,
    with: found === '\u0085' ? lineSeparator : ' ',
    reason: 'invisible' as const,
  }));
