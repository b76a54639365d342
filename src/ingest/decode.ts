import { countHan } from '../text/characters.ts';

/** The text of a file and how it was encoded, or one sentence on why it cannot be read. */
export type DecodedSource = { text: string; encoding: Encoding } | { fault: string };

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'windows-1252';

const names: Partial<Record<Encoding, string>> = {
  gb18030: 'GB 18030',
  'windows-1252': 'Windows-1252',
};

/** The most a file may hold, in bytes; a newspaper page has about a hundredth of it. */
export const sizeLimit = 8 * 1024 * 1024;

/** Control characters that no text has: all but tab, line ends, form feed and the DOS end of file. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const control = /[\u0000-\u0008\u000e-\u0019\u001b-\u001f\u007f]/u;

/** How many bytes are looked at to tell UTF-16 without a byte order mark. */
const sample = 4096;

/**
 * Decodes the bytes of a Chinese text: UTF-8, UTF-16 of either order or GB 18030, with or without
 * a byte order mark. What is empty, too large, binary or without Chinese has a fault instead.
 */
export function decodeSource(bytes: Uint8Array): DecodedSource {
  const decoded = decodeText(bytes, 'gb18030');
  if ('fault' in decoded || countHan(decoded.text) > 0) return decoded;
  return { fault: 'has no Chinese in it; give it the text of an article' };
}

/** The same for an English text, which may be in Windows-1252 instead of GB 18030. */
export function decodeEnglish(bytes: Uint8Array): DecodedSource {
  return decodeText(bytes, 'windows-1252');
}

function decodeText(bytes: Uint8Array, legacy: Encoding): DecodedSource {
  if (bytes.length > sizeLimit) {
    return { fault: `has more than ${sizeLimit / 1024 / 1024} MB; split it by article` };
  }
  const encoding = candidates(bytes, legacy).find((each) => decode(bytes, each) !== undefined);
  const text = encoding === undefined ? undefined : decode(bytes, encoding);
  if (encoding === undefined || text === undefined) {
    return { fault: `is not text in UTF-8, UTF-16 or ${names[legacy]}; save it as UTF-8` };
  }
  if (text.trim() === '') return { fault: 'is empty; give it the text of an article' };
  if (control.test(text)) return { fault: 'holds binary data; save the text alone, as UTF-8' };
  return { text, encoding };
}

/** The encodings a file may have, the likeliest first. */
function candidates(bytes: Uint8Array, legacy: Encoding): Encoding[] {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return ['utf-16le'];
  if (first === 0xfe && second === 0xff) return ['utf-16be'];
  const wide = bytes.length % 2 === 0 ? unmarkedUtf16(bytes.subarray(0, sample)) : undefined;
  return wide === undefined ? ['utf-8', legacy] : [wide, 'utf-8', legacy];
}

/** UTF-16 without its mark: line feeds, spaces and digits leave zeros on one side of each pair. */
function unmarkedUtf16(bytes: Uint8Array): Encoding | undefined {
  let [even, odd] = [0, 0];
  for (const [index, byte] of bytes.entries()) {
    if (byte !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  if (odd > 0 && even === 0) return 'utf-16le';
  if (even > 0 && odd === 0) return 'utf-16be';
  return undefined;
}

function decode(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
