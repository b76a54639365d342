/** A title's lines and the size they are set in. */
export interface CoverTitle {
  lines: string[];
  size: number;
}

/** Sizes in pixels, and how many characters or letters of them the cover's width takes. */
const sizes = {
  zh: [
    { size: 158, room: 6 },
    { size: 125, room: 8 },
    { size: 96, room: 10 },
    { size: 76, room: 13 },
  ],
  en: [
    { size: 64, room: 30 },
    { size: 52, room: 37 },
    { size: 42, room: 46 },
  ],
} as const;

const most = { zh: 5, en: 5 } as const;

/** A Chinese title, by its words, in the largest size that does not need too many lines. */
export function chineseLines(words: readonly string[]): CoverTitle {
  return largest(glued(words), 'zh', '');
}

/** An English title in the largest size that does not need too many lines. */
export function englishLines(title: string): CoverTitle {
  return largest(title.split(' '), 'en', ' ');
}

// Marks that open, and short words that go with the next: 新|篇章.
const opening = /[\p{Ps}\p{Pi}]$|^[^的地得了着过们之]$/u;
const closing = /^[\p{Pe}\p{Pf}\p{Po}的地得了着过们之]/u;

/** Words with what may not stand alone at an end of a line: 《, 长春, 》, 新, 篇章 → 《长春》, 新篇章. */
function glued(words: readonly string[]): string[] {
  const pieces: string[] = [];
  for (const word of words) {
    const last = pieces.at(-1);
    if (last !== undefined && (opening.test(last) || closing.test(word)))
      pieces[pieces.length - 1] = last + word;
    else pieces.push(word);
  }
  return pieces;
}

function largest(words: readonly string[], language: 'zh' | 'en', joint: string): CoverTitle {
  const tried = sizes[language].map(({ size, room }) => ({
    size,
    lines: fill(words, room, joint),
  }));
  const fitting = tried.find(({ lines }) => lines.length <= most[language]) ?? tried.at(-1);
  return { size: fitting?.size ?? 0, lines: (fitting?.lines ?? []).slice(0, most[language] + 3) };
}

function fill(words: readonly string[], room: number, joint: string): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last}${joint}${word}`;
    if (last === undefined || [...longer].length > room) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
