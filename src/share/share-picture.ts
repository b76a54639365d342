import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { cutForDrawing } from '../fonts/subset.ts';
import { faces } from '../fonts/faces.ts';
import { siteName } from '../site.ts';
import { shareLayout, type ShareText } from './share-layout.ts';

/** The size link previews ask for, in pixels. */
export const shareSize = { width: 1200, height: 630 } as const;

/** What satori measures or adds whatever the text: it fails on a font without them. */
const measured = ' …';

/** A font as satori takes it. */
export type ShareFont = Pick<Font, 'name' | 'weight' | 'data'>;

/** The fonts for pictures of some texts, cut to the letters these have, as a whole Chinese font takes seconds to read. */
export function shareFonts(texts: readonly ShareText[]): Promise<ShareFont[]> {
  const characters = [...new Set(JSON.stringify([texts, siteName]) + measured)].join('');
  return Promise.all(
    faces
      .filter(({ covers }) => covers !== 'pinyin')
      .map(async (face) => ({
        name: face.family,
        weight: face.weight,
        data: await cutForDrawing(face, characters),
      })),
  );
}

/**
 * The picture a link preview shows, as PNG: the title in the language of the interface, the other beneath
 * it, and where the text is from. Pictures that are drawn with the same fonts share the reading of these.
 */
export async function sharePicture(text: ShareText, fonts?: ShareFont[]): Promise<Uint8Array> {
  const svg = await satori(shareLayout(text), {
    ...shareSize,
    fonts: fonts ?? (await shareFonts([text])),
  });
  // The greatest effort takes twice as long and saves a fifteenth; dots between colors make the file larger.
  return sharp(Buffer.from(svg)).png({ palette: true, effort: 1, dither: 0 }).toBuffer();
}
