import { commonCharacters, frequentCharacters, furtherLetters } from './common-characters.ts';
import { coverage } from './coverage.ts';
import type { Coverage } from './faces.ts';
import { fontFile, fontFiles, type FontFile } from './subset.ts';

/** Cuts that all pages share: further letters, and Chinese characters that are frequent; what no page is without. */
export const sharedCuts: readonly FontFile[] = [
  ...fontFiles({ text: withoutCommon(furtherLetters), bold: '', pinyin: '' }, 'letters').filter(
    ({ face }) => face.family === 'Shuangdu Serif',
  ),
  ...fontFiles(
    { text: withoutCommon(frequentCharacters), bold: '', pinyin: '' },
    'frequent',
  ).filter(({ face }) => face.family === 'Shuangdu Song' && face.covers === 'text'),
  ...fontFiles(coverage({ text: commonCharacters, bold: '' }), 'common').filter(
    ({ face }) => face.covers === 'text',
  ),
];

function withoutCommon(characters: string): string {
  return [...characters].filter((character) => !commonCharacters.includes(character)).join('');
}

type Shown = Readonly<Record<Exclude<Coverage, 'pinyin'>, string>>;

/**
 * The same fonts in slices, of which a browser fetches those whose characters it meets: what is left for last, what
 * lists of names show, what the pages show at first, and what all pages share. Of slices that have a character the
 * last one wins.
 */
export function inSlices(
  files: readonly FontFile[],
  first: Shown,
  names: Shown = { text: '', bold: '' },
): FontFile[] {
  return files.flatMap((file): FontFile[] => {
    const { face } = file;
    if (face.covers === 'pinyin') return [file];
    const shared = sharedCuts.filter((each) => each.face === face);
    const sharedOnes = new Set(shared.flatMap(({ characters }) => [...characters]));
    const firstOnes = new Set(first[face.covers]);
    const named = new Set(names[face.covers]);
    const own = [...file.characters].filter((character) => !sharedOnes.has(character));
    const late = own.filter((character) => !firstOnes.has(character));
    return [
      fontFile(face, late, 'rest'),
      fontFile(
        face,
        late.filter((character) => named.has(character)),
        'names',
      ),
      fontFile(
        face,
        own.filter((character) => firstOnes.has(character)),
        'first',
      ),
      ...shared,
    ].filter(({ characters }) => characters !== '');
  });
}
