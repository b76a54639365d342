import type { IconPurpose } from './icon-drawing.ts';

/** The icons of the installed site, by purpose and size in pixels. */
export const iconFiles: readonly { name: string; purpose: IconPurpose; size: number }[] = [
  { name: 'any-192.png', purpose: 'any', size: 192 },
  { name: 'any-512.png', purpose: 'any', size: 512 },
  { name: 'maskable-512.png', purpose: 'maskable', size: 512 },
  { name: 'monochrome-512.png', purpose: 'monochrome', size: 512 },
];
