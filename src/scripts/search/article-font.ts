import { routes } from '../../routes.ts';

const others =
  "'Shuangdu Song', 'Songti SC', 'Noto Serif CJK SC', 'Source Han Serif SC', SimSun, serif";
const asked = new Set<string>();

/** The fonts to set an article's Chinese in: its own files first, which are loaded where it is shown. */
export function articleFont(files: string): string {
  const families = files.split(' ').filter(Boolean).map(familyOf);
  return [...families.map((family) => `'${family}'`), others].join(', ');
}

function familyOf(file: string): string {
  const family = file.replace(/\.woff2$/, '').replaceAll('.', ' ');
  if (!asked.has(file)) {
    asked.add(file);
    const source = `url(${routes.font(file)}) format('woff2')`;
    document.fonts.add(new FontFace(family, source, { display: 'swap', weight: '100 900' }));
  }
  return family;
}
