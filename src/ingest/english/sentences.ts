/** Words before a name or a number, whose full stop ends no sentence. */
const beforeNames = new Set(
  'mr mrs ms dr prof gen sen rep gov lt col capt sgt st mt no nos vol fig sec art dept univ messrs'.split(
    ' ',
  ),
);

/** Short forms that end a sentence only where a capital follows. */
const shortForms = new Set(
  'jan feb mar apr jun jul aug sep sept oct nov dec approx est ca cf vs p pp ch'.split(' '),
);

const end = /[.!?;…]+/gu;
const closers = /^["”’»)\]]*/u;
const next = /^\s+(?=["“‘«([]*(\p{Lu}|\p{N}|\p{Script=Han}|\p{Ll}))/u;
const lastWord = /([\p{L}.]+)$/u;

/**
 * A paragraph’s sentences, one each, by the rule for Chinese: parted after . ! ? ; outside quotation
 * marks and brackets, and after a quotation that ends in a full stop. Decimals, initials and abbreviations
 * end none. `“Good.” He left. It cost 1.5 yuan; Mr. Li paid.` → four.
 */
export function splitEnglish(paragraph: string): string[] {
  const closeAt = closings(paragraph);
  const sentences: string[] = [];
  let start = 0;
  for (const { index, 0: marks } of paragraph.matchAll(end)) {
    if (index < start) continue;
    const after = index + marks.length;
    const close = after + (closers.exec(paragraph.slice(after))?.[0].length ?? 0);
    if (isInside(closeAt, start, index, close) || !endsSentence(paragraph, index, marks, close))
      continue;
    sentences.push(paragraph.slice(start, close).trim());
    start = close;
  }
  return [...sentences, paragraph.slice(start).trim()].filter((sentence) => sentence !== '');
}

function endsSentence(text: string, index: number, marks: string, close: number): boolean {
  const following = next.exec(text.slice(close));
  if (following === null) return close === text.length || marks.includes(';');
  const first = following[1] ?? '';
  if (marks.endsWith(';')) return true;
  if (/\p{Ll}/u.test(first)) return false;
  if (marks !== '.') return true;
  const word = lastWord.exec(text.slice(0, index))?.[1]?.toLowerCase() ?? '';
  if (/^\p{L}$/u.test(word) || beforeNames.has(word)) return false;
  return !(shortForms.has(word) && /\p{N}/u.test(first));
}

interface Enclosure {
  open: number;
  close: number;
}

/** Whether a mark stands within quotation marks or brackets that do not end right behind it. */
function isInside(enclosures: Enclosure[], start: number, index: number, close: number): boolean {
  return enclosures.some((each) => each.open >= start && each.open < index && each.close >= close);
}

const pairs: Record<string, string> = { '“': '”', '(': ')', '[': ']', '«': '»' };

/** The stretches that quotation marks and brackets enclose; one that is never closed encloses nothing. */
function closings(text: string): Enclosure[] {
  const found: Enclosure[] = [];
  const open: { at: number; close: string }[] = [];
  for (const [at, mark] of [...text.matchAll(/["“”()[\]«»]/gu)].map(
    ({ index, 0: each }) => [index, each] as const,
  )) {
    const depth = open.findLastIndex(({ close }) => close === mark);
    const opener = open[depth];
    if (opener !== undefined) {
      found.push({ open: opener.at, close: at });
      open.length = depth;
    } else if (mark === '"' || pairs[mark] !== undefined) {
      open.push({ at, close: pairs[mark] ?? '"' });
    }
  }
  return found;
}
