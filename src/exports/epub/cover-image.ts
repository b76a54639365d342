import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import sharp from 'sharp';
import type { RenderedArticle } from '../../article/render.ts';
import { faces } from '../../fonts/faces.ts';
import { cutForDrawing } from '../../fonts/subset.ts';
import { coverDrawing } from './cover-drawing.ts';

const require = createRequire(import.meta.url);
/** The faces it is set in. */
const bold = faces.filter(({ weight }) => weight > 400);

let started: Promise<void> | undefined;

/** The cover as PNG: libraries of many reading systems show no other drawing. */
export async function coverImage(article: RenderedArticle): Promise<Uint8Array> {
  started ??= initWasm(readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  await started;
  const svg = coverDrawing(article);
  const characters = [...new Set(svg)].join('');
  const fontBuffers = await Promise.all(bold.map((face) => cutForDrawing(face, characters)));
  // What it draws is the same on every machine, whatever fonts that has.
  const drawing = new Resvg(svg, { font: { fontBuffers, loadSystemFonts: false } });
  const drawn = drawing.render();
  const { width, height } = drawn;
  try {
    const raw = { width, height, channels: 4 as const };
    // Packing is quicker outside of WebAssembly, and makes smaller files.
    return await sharp(drawn.pixels, { raw }).removeAlpha().png().toBuffer();
  } finally {
    drawn.free();
    drawing.free();
  }
}
