import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import sharp from 'sharp';
import type { RenderedArticle } from '../../article/render.ts';
import { coverDrawing } from './cover-drawing.ts';

const require = createRequire(import.meta.url);
const fonts = [
  '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
  '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
];

/** The renderer with its fonts: what it draws is the same on every machine, whatever fonts that has. */
let loaded: Promise<Buffer[]> | undefined;

/** The cover as PNG: libraries of many reading systems show no other drawing. */
export async function coverImage(article: RenderedArticle): Promise<Uint8Array> {
  loaded ??= load();
  const font = { fontBuffers: await loaded, loadSystemFonts: false };
  const drawing = new Resvg(coverDrawing(article), { font });
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

async function load(): Promise<Buffer[]> {
  await initWasm(readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return Promise.all(fonts.map((font) => readFile(require.resolve(font))));
}
