import satori from 'satori';
import sharp from 'sharp';
import { cutForDrawing } from '../fonts/subset.ts';
import { faces } from '../fonts/faces.ts';
import { siteName } from '../site.ts';
import { shareLayout, type ShareText } from './share-layout.ts';

/** The size link previews ask for, in pixels. */
export const shareSize = { width: 1200, height: 630 } as const;

/** What satori measures or adds whatever the text: it fails on a font without them. */
const measured = ' …';

/**
 * The picture a link preview shows, as PNG: the title in the language of the interface, the other beneath
 * it, and where the text is from. Its fonts are cut to the letters it has, as a whole Chinese font takes
 * seconds to read.
 */
export async function sharePicture(text: ShareText): Promise<Uint8Array> {
  const characters = JSON.stringify([text, siteName]) + measured;
  const fonts = await Promise.all(
    faces
      .filter(({ covers }) => covers !== 'pinyin')
      .map(async (face) => ({
        name: face.family,
        weight: face.weight,
        data: await cutForDrawing(face, characters),
      })),
  );
  const svg = await satori(shareLayout(text), { ...shareSize, fonts });
  return sharp(Buffer.from(svg)).png({ palette: true, effort: 10 }).toBuffer();
}
