import type { RenderedArticle } from '../../article/render.ts';
import { formatDate } from '../../i18n/date.ts';
import { siteName } from '../../site.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { chineseLines, englishLines, type CoverTitle } from './cover-lines.ts';
import { fitForXml } from './xhtml.ts';

const [width, height, margin] = [1200, 1600, 110];
const colours = { paper: '#fbf9f4', ink: '#1f1c18', muted: '#5d574d', accent: '#9c2518' };
/** The families as cut fonts name them. */
const fonts = {
  zh: 'font-family="Noto Serif SC" font-weight="700"',
  en: 'font-family="Source Serif 4 SemiBold, Noto Serif SC" font-weight="600"',
};

/** The cover as SVG: the title in both languages, the newspaper with the date, and who made the book. */
export function coverDrawing({ name, title, source, date }: RenderedArticle): string {
  const zh = chineseLines(wordsOf(title.zh));
  const en = englishLines(name.en);
  const top = 420;
  const below = top + heightOf(zh, 1.32) + 20;
  const published = (['zh', 'en'] as const).map(
    (language) => `${source[language]} · ${formatDate(date, language)}`,
  );
  const elements = [
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
    `<rect width="${width}" height="28" fill="${colours.accent}"/>`,
    line(siteName.zh, 190, 58, `${fonts.zh} fill="${colours.accent}" letter-spacing="6"`),
    line(siteName.en, 190, 40, `${fonts.en} fill="${colours.accent}"`, margin + 150),
    `<rect x="${margin}" y="236" width="${width - 2 * margin}" height="3" fill="${colours.accent}"/>`,
    ...linesOf(zh, top, 1.32, `${fonts.zh} fill="${colours.ink}"`),
    ...linesOf(en, below, 1.3, `${fonts.en} fill="${colours.muted}"`),
    line(published[0] ?? '', height - 150, 40, `${fonts.zh} fill="${colours.ink}"`),
    line(published[1] ?? '', height - 92, 36, `${fonts.en} fill="${colours.muted}"`),
  ];
  return fitForXml(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${elements.join('')}</svg>`,
  );
}

/** The words of a title, from its HTML, in which each with a reading is ruby: marks go with the word before. */
function wordsOf(html: string): string[] {
  const plain = html.replace(/<rp>.*?<\/rp>|<rt>.*?<\/rt>/g, '');
  const pieces = plain.split(/<\/?ruby>/).filter((piece) => piece !== '');
  return pieces.map((piece) =>
    piece.replace(/&(amp|lt|gt);/g, (_all, name: 'amp' | 'lt' | 'gt') => entities[name]),
  );
}

const entities = { amp: '&', lt: '<', gt: '>' };

function linesOf(title: CoverTitle, top: number, leading: number, style: string): string[] {
  return title.lines.map((text, index) =>
    line(text, top + index * title.size * leading, title.size, style),
  );
}

function heightOf({ lines, size }: CoverTitle, leading: number): number {
  return lines.length * size * leading - size * 0.6;
}

function line(text: string, y: number, size: number, style: string, x = margin): string {
  return `<text x="${x}" y="${Math.round(y)}" font-size="${size}" ${style}>${escapeMarkup(text)}</text>`;
}
