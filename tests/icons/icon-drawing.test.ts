import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { iconDrawing } from '../../src/icons/icon-drawing.ts';

const file = (name: string): Buffer =>
  readFileSync(new URL(`../../public/${name}`, import.meta.url));

test('the icon of tabs is the site’s sign', () => {
  const drawn = file('favicon.svg')
    .toString()
    .replaceAll(/\s*\n\s*/g, '');
  expect(drawn.replaceAll(' />', '/>')).toBe(iconDrawing('any'));
});

test('the icon of home screens fills its square, as they round it themselves', async () => {
  const icon = sharp(file('apple-touch-icon.png'));
  expect(await icon.metadata()).toMatchObject({ width: 180, height: 180 });
  expect((await icon.stats()).isOpaque).toBe(true);
});

test('the icon for old browsers has the sizes of tabs, windows and desktops', () => {
  const icon = file('favicon.ico');
  const sizes = Array.from({ length: icon.readUInt16LE(4) }, (_, index) => icon[6 + 16 * index]);
  expect(sizes).toEqual([16, 32, 48]);
});
