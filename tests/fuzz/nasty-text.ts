import fc from 'fast-check';

/** Characters that programs trip over, with what they are. */
const characters = {
  'lone surrogates': ['\ud83d', '\ude00', '\udbff\ud83d'],
  'controls and NUL': ['\u0000', '\u0007', '\u001b[31m', '\u007f', '\u0085'],
  'bidi controls': ['\u202e', '\u2066', '\u2069', '\u200f', '\u061c'],
  'zero-width': ['\u200b', '\u200d', '\u2060', '\u00ad', '\ufeff', '\u{e0061}'],
  'line ends and spaces': ['\r\n', '\r', '\n', '\u2028', '\u2029', '\f', '\u00a0', '\u3000', '\t'],
  'marks that pile up': [
    'e\u0301',
    '\u0301\u0301\u0301',
    '👩‍👩‍👧',
    '\u{1f1e8}\u{1f1f3}',
    '春\ufe00',
    '\ufdfd',
  ],
  'look-alikes': ['ｄ', 'а', 'Ａ', '⽉', '〇', '○', '０', '߁', '᠎'],
  'rare Han': ['𠮷', '㐀', '⺀', '𰻞', '龘', '々', '〆'],
  'names of objects': ['__proto__', 'constructor', 'toString', 'hasOwnProperty'],
  markup: [
    ...['<script>', '</p>', '<!--', '-->', '<![CDATA[', '&#x0;', '&lt;', '&#55357;', '\\'],
    ...['[', ']', '](', '](javascript:alert(1))', '![', '*', '**', '_', '`', '~', '>', '#', '- '],
    ...['1. ', '|', '---', '===', '~~~', '<!-- doubt: ', '$&', '%00', '../', '{', '}'],
  ],
  YAML: ['&a', '*a', ': ', '- ', '!!js ', '? ', '|\n', '>\n', '"', "'", '%YAML', '<<: *a', '@'],
  'huge numbers': [
    '9'.repeat(400),
    '1e999',
    '亿'.repeat(40),
    '0.'.repeat(30),
    '-0',
    'NaN',
    '１２３',
  ],
};

/** Pieces of text that programs trip over. */
export const nastyPieces = Object.values(characters).flat();

const piece = fc.constantFrom(...nastyPieces);
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  // Half of a pair, which no unit of fast-check gives.
  fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
);

/** Texts of what a part of the program looks for, of what it does not expect, and of long runs of either. */
export function textsOf(familiar: readonly string[]): fc.Arbitrary<string> {
  const known = fc.constantFrom(...familiar);
  const run = fc
    .tuple(fc.oneof(known, piece), fc.integer({ min: 2, max: 300 }))
    .map(([each, count]) => each.repeat(Math.min(count, 1000 / each.length)));
  const parts = fc.oneof(
    { weight: 12, arbitrary: known },
    { weight: 3, arbitrary: piece },
    { weight: 2, arbitrary: anything },
    { weight: 1, arbitrary: run },
  );
  return fc.oneof(
    { weight: 3, arbitrary: fc.array(known, { maxLength: 40 }).map((all) => all.join('')) },
    { weight: 3, arbitrary: fc.array(parts, { maxLength: 40 }).map((all) => all.join('')) },
    { weight: 1, arbitrary: fc.array(anything, { maxLength: 40 }).map((all) => all.join('')) },
  );
}

/** Pieces, alone and in twos, that are put one after another to see whether time grows faster than the text. */
export function shapesOf(familiar: readonly string[]): string[] {
  const pieces = [...new Set([...familiar, ...nastyPieces])].filter((each) => each.trim() !== '');
  const pairs = pieces.map((each, index) => each + (pieces[(index * 7 + 3) % pieces.length] ?? ''));
  return [...pieces, ...pairs, ...familiar.map((each) => `${each}\n`)];
}
