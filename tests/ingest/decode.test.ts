import { describe, expect, it } from 'vitest';
import { decodeSource, sizeLimit } from '../../src/ingest/decode.ts';

const text = '滨河街道 2026年更新\n“老城”有41家店。\n';

/** 长春 in GB 18030, which Node decodes and does not encode. */
const gb18030 = Uint8Array.of(0xb3, 0xa4, 0xb4, 0xba, 0x0a);

function utf16(order: 'le' | 'be', mark: boolean): Uint8Array {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

describe('text in any encoding of Chinese is read', () => {
  it.each([
    ['UTF-8', Buffer.from(text), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`), 'utf-8'],
    ['UTF-16 LE', utf16('le', true), 'utf-16le'],
    ['UTF-16 BE', utf16('be', true), 'utf-16be'],
    ['UTF-16 LE without a mark', utf16('le', false), 'utf-16le'],
    ['UTF-16 BE without a mark', utf16('be', false), 'utf-16be'],
  ])('%s', (_, bytes, encoding) => {
    expect(decodeSource(bytes)).toEqual({ text, encoding });
  });

  it('GB 18030', () => {
    expect(decodeSource(gb18030)).toEqual({ text: '长春\n', encoding: 'gb18030' });
  });
});

describe('what is not the text of an article is refused in one line', () => {
  it.each([
    ['an empty file', new Uint8Array(), 'is empty'],
    ['white space', Buffer.from(' \n\u3000\n'), 'is empty'],
    ['English', Buffer.from('The old town is new.\n'), 'has no Chinese'],
    ['binary data', Buffer.from('\u0000\u0001长春\u0002'), 'holds binary data'],
    ['bytes of no encoding', Uint8Array.of(0xff, 0xff, 0xff), 'is not text'],
    ['a file that is too large', new Uint8Array(sizeLimit + 1), 'has more than'],
  ])('%s', (_, bytes, fault) => {
    const decoded = decodeSource(bytes);
    expect('fault' in decoded && decoded.fault).toMatch(new RegExp(`^${fault}.*[^\n]$`));
  });
});
