import type { APIRoute, GetStaticPaths } from 'astro';
import sharp from 'sharp';
import { iconDrawing } from '../../icons/icon-drawing.ts';
import { iconFiles } from '../../icons/icon-files.ts';
import { forSite } from '../../scope.ts';

export const getStaticPaths = (() =>
  forSite(iconFiles).map((icon) => ({
    params: { file: icon.name },
    props: icon,
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<(typeof iconFiles)[number]> = async ({ props: { purpose, size } }) => {
  const drawing = Buffer.from(iconDrawing(purpose));
  // SVG is drawn at its own 32 pixels for 72 dots an inch.
  const png = sharp(drawing, { density: (72 * size) / 32 })
    .resize(size)
    .png({ palette: true });
  return new Response(new Uint8Array(await png.toBuffer()), {
    headers: { 'content-type': 'image/png' },
  });
};
