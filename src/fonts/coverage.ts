import type { Coverage } from './faces.ts';

// Every letter of Hanyu Pinyin with its tones, and the marks that join syllables.
const pinyinLetters =
  "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜêńňǹḿĀÁǍÀĒÉĚÈĪÍǏÌŌÓǑÒŪÚǓÙÜǕǗǙǛ'’-";
/** What a keyboard writes. */
export const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join(
  '',
);
// What styles, components, dates and figures add to the texts.
const drawn = '¶×·—–−…“”‘’年月日万亿余多近约以上内';

/** The characters each kind of face needs for a text and the part of it that is set bold. */
export function coverage({
  text,
  bold,
}: Record<'text' | 'bold', string>): Record<Coverage, string> {
  return { text: text + ascii + drawn, bold: bold + ascii + drawn, pinyin: pinyinLetters };
}
