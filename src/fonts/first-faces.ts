import { fontFace, hasLetters, lettersAmongChinese, type AddressOf } from './font-face.ts';
import { sharedCuts } from './slices.ts';

/**
 * The `@font-face` rules every page has in its styles: of letters and digits, whose widths no face of a machine has
 * exactly, so that they are there when text is drawn first.
 */
export function firstFaces(addressOf: AddressOf): string {
  const letters = sharedCuts.filter(hasLetters);
  return [
    ...letters.map((file) => fontFace(file, addressOf)),
    ...letters.map((file) => lettersAmongChinese(file, addressOf)),
  ].join('');
}
