import { inflateSync } from 'node:zlib';

/** What a PDF says of itself: how many pages, and their size in points. */
export interface PdfPages {
  count: number;
  width: number;
  height: number;
}

/** Reads the page objects, also of PDFs that keep objects in compressed streams. */
export function pdfPages(pdf: Buffer): PdfPages {
  const objects = objectsOf(pdf);
  const [, width = '0', height = '0'] =
    /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/.exec(objects) ?? [];
  return {
    count: objects.match(/\/Type\s*\/Page\b/g)?.length ?? 0,
    width: Math.round(Number(width)),
    height: Math.round(Number(height)),
  };
}

/** How far above the foot of its sheet each bookmark leads, in points, in the order of the text. */
export function bookmarkHeights(pdf: Buffer): number[] {
  const bookmark = /(\d+) 0 obj\s*<<\/Title[^]*?\/Dest \[\d+ 0 R \/XYZ [\d.]+ ([\d.]+)/g;
  return [...objectsOf(pdf).matchAll(bookmark)]
    .map(([, number, height]) => [Number(number), Number(height)] as const)
    .sort(([a], [b]) => a - b)
    .map(([, height]) => height);
}

/** The characters that are drawn in faces of a name, such as `NotoSerifSC`, by the maps of their glyphs to Unicode. */
export function drawnIn(pdf: Buffer, name: string): Set<string> {
  const raw = pdf.toString('latin1');
  const fonts = [...raw.matchAll(/<<(?:(?!endobj)[^])*?\/ToUnicode (\d+) 0 R(?:(?!endobj)[^])*/g)];
  const maps = fonts
    .filter(([font]) => font.includes(`+${name}`))
    .map(([, number = '']) => {
      const [head] = new RegExp(`\\n${number} 0 obj[^]*?stream\\r?\\n`).exec(raw) ?? [''];
      return inflateSync(pdf.subarray(raw.indexOf(head) + head.length)).toString('latin1');
    });
  const codes = maps.flatMap((map) =>
    [...map.matchAll(/^<(\w+)> (?:<(\w+)> )?<(\w+)>$/gm)].flatMap(
      ([, from = '', to = from, code = '']) =>
        Array.from({ length: hex(to) - hex(from) + 1 }, (_, index) => hex(code) + index),
    ),
  );
  return new Set(codes.map((code) => String.fromCodePoint(code)));
}

function hex(digits: string): number {
  return Number.parseInt(digits, 16);
}

function objectsOf(pdf: Buffer): string {
  const raw = pdf.toString('latin1');
  const packed = [...raw.matchAll(/\/Type\s*\/ObjStm[^]*?stream\r?\n/g)].map(({ index, 0: head }) =>
    inflateSync(pdf.subarray(index + head.length)).toString('latin1'),
  );
  return [raw, ...packed].join('\n');
}
