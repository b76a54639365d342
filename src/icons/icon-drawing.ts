/** How a system uses an icon: as it is, cut to a shape of its own, or as a stencil. */
export const iconPurposes = ['any', 'maskable', 'monochrome'] as const;
export type IconPurpose = (typeof iconPurposes)[number];

/** The lines of two columns of text; within the circle that no shape cuts into. */
const lines = '<path d="M6 8h8v3H6zM6 14.5h8v3H6zM6 21h5v3H6z"/>';
const otherLines =
  '<path d="M18 8.75h8v1.5h-8zM18 15.25h8v1.5h-8zM18 21.75h6v1.5h-6z" opacity=".85"/>';

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
