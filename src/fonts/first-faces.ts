import { coverage } from './coverage.ts';
import { fontFace, hasLetters, lettersAmongChinese, type AddressOf } from './font-face.ts';
import { sharedCuts } from './slices.ts';
import { fontFiles } from './subset.ts';

/**
 * The `@font-face` rules every page has in its styles: of letters and digits, whose widths no face of a machine has
 * exactly, so that they are there when text is drawn first; and of pinyin, which is asked for at once by who reads with
 * it, as lines break by it.
 */
export function firstFaces(addressOf: AddressOf): string {
  const letters = sharedCuts.filter(hasLetters);
  const pinyin = fontFiles(coverage({ text: '', bold: '' })).filter(
    ({ face }) => face.covers === 'pinyin',
  );
  return [
    ...[...letters, ...pinyin].map((file) => fontFace(file, addressOf)),
    ...letters.map((file) => lettersAmongChinese(file, addressOf)),
  ].join('');
}
