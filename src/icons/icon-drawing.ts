/** How a system uses an icon: as it is, cut to a shape of its own, or as a stencil. */
export const iconPurposes = ['any', 'maskable', 'monochrome'] as const;
export type IconPurpose = (typeof iconPurposes)[number];

/** The lines of two columns of text: within the circle that no shape cuts into, and on whole pixels at 16 of them. */
const lines = '<path d="M6 8h8v4H6zM6 14h8v4H6zM6 20h4v4H6z"/>';
const otherLines = '<path d="M18 10h8v2h-8zM18 16h8v2h-8zM18 22h6v2h-6z" opacity=".85"/>';

const grounds: Record<IconPurpose, string> = {
  any: '<rect width="32" height="32" rx="6" fill="#9c2518"/>',
  maskable: '<rect width="32" height="32" fill="#9c2518"/>',
  monochrome: '',
};

/** The site's sign as SVG, that of `favicon.svg`. */
export function iconDrawing(purpose: IconPurpose): string {
  const sign = `<g fill="#fbf9f4">${lines}${otherLines}</g>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${grounds[purpose]}${sign}</svg>`;
}
