import { describe, expect, test } from 'vitest';
import { decodeUtf8 } from '../../src/text/decode.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));

describe('decodeUtf8', () => {
  test.each([
    ['Chinese and English', bytes('长春 Changchun\n')],
    ['characters beyond the basic plane', bytes('𠮷😀')],
    ['nothing', bytes('')],
  ])('gives the text of %s', (_what, input) => {
    expect(decodeUtf8(input)).toEqual({ text: Buffer.from(input).toString('utf8') });
  });

  test('drops a byte order mark', () => {
    expect(decodeUtf8(bytes([0xef, 0xbb, 0xbf], '长春'))).toEqual({ text: '长春' });
  });

  test('keeps line ends as they are', () => {
    expect(decodeUtf8(bytes('一\r\n二\r三\n'))).toEqual({ text: '一\r\n二\r三\n' });
  });

  test('takes a replacement character that the text has for text', () => {
    expect(decodeUtf8(bytes('a\ufffdb'))).toEqual({ text: 'a\ufffdb' });
  });

  test.each([
    ['at the start', bytes([0xff], 'a'), { line: 1, column: 1, byte: 0xff }],
    [
      'after Chinese on a later line',
      bytes('一\n二三', [0xd3]),
      { line: 2, column: 3, byte: 0xd3 },
    ],
    ['after CRLF', bytes('一\r\n二', [0x80], '三'), { line: 2, column: 2, byte: 0x80 }],
    ['after an emoji, of two units', bytes('😀', [0xc0]), { line: 1, column: 3, byte: 0xc0 }],
    ['in a sequence cut short', bytes('长', [0xe6, 0x98]), { line: 1, column: 2, byte: 0xe6 }],
    ['cut short by a line end', bytes([0xe6, 0x98], '\n'), { line: 1, column: 1, byte: 0xe6 }],
    ['after a replacement character', bytes('\ufffd', [0xff]), { line: 1, column: 2, byte: 0xff }],
    ['before another bad line', bytes([0xfe], '\n', [0xff]), { line: 1, column: 1, byte: 0xfe }],
    ['a surrogate as bytes', bytes([0xed, 0xa0, 0x80]), { line: 1, column: 1, byte: 0xed }],
  ])('points at the first byte that is not UTF-8: %s', (_where, input, invalid) => {
    expect(decodeUtf8(input)).toEqual({ invalid });
  });
});
