const digits = '零一二三四五六七八九';
const hanDigit: Record<string, number> = {
  ...Object.fromEntries([...digits].map((digit, value) => [digit, value])),
  〇: 0,
  两: 2,
};
const hanScale: Record<string, number> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8, 万亿: 1e12 };
const one = '[一二两三四五六七八九]';
const inDigits = String.raw`\d[\d,]*(?:\.\d+)?`;
const positional = '[〇零一二三四五六七八九]{4}';
const counted = `(?:${one}千)?(?:零?${one}百)?(?:零?${one}?十)?零?${one}?`;
const chinese = new RegExp(`(${inDigits})|(${positional})|(?!$)(${counted})`, 'gu');
const chineseScale = /^\s*(万亿|亿|万|千)/u;

const months =
  'January February March April May June July August September October November December';
const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const ordinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';
const englishScale: Record<string, number> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
const smallValue = new Map([...numbered(small, 0, 1), ...numbered(ordinals, 0, 1)]);
const tensValue = numbered(tens, 20, 10);
const monthValue = numbered(months, 1, 1);
const scaleNames = Object.keys(englishScale).join('|');
const english = new RegExp(
  String.raw`(${inDigits})(?:\s*-?(${scaleNames}))?|\b(?:(${tens.replaceAll(' ', '|')})-?)?(${[...smallValue.keys()].join('|')})?(?:[ -](${scaleNames}))?\b`,
  'giu',
);
const month = new RegExp(String.raw`\b(?:${months.replaceAll(' ', '|')})\b`, 'gu');

/** Names counted from a first value by a step. */
function numbered(names: string, first: number, step: number): Map<string, number> {
  return new Map(names.split(' ').map((name, index) => [name, first + index * step]));
}

/** The values a Chinese text names, in digits or in characters: `118万人，第八批` → 1180000, 8. */
export function chineseFigures(text: string): number[] {
  const plain = text.normalize('NFKC');
  return [...plain.matchAll(chinese)].flatMap((match) => {
    const [found, arabic, row, words] = match;
    if (found === '') return [];
    const scale = chineseScale.exec(plain.slice(match.index + found.length))?.[1] ?? '';
    const value = arabic === undefined ? hanValue(row, words) : Number(arabic.replaceAll(',', ''));
    return [rounded(value * (hanScale[scale] ?? 1))];
  });
}

const digitsWithScale = new RegExp(`${inDigits}(?:\\s*-?(?:万亿|亿|万|千|${scaleNames}))?`, 'giu');

/** The figures of a text that are written in digits, with their scale: `第八批118万人` → `118万`. */
export function figuresInDigits(text: string): string {
  return (text.normalize('NFKC').match(digitsWithScale) ?? []).join(' ');
}

/** `二〇二〇` is read digit by digit, `二百三十` by its scales. */
function hanValue(row: string | undefined, words = ''): number {
  if (row !== undefined) return Number([...row].map((digit) => hanDigit[digit]).join(''));
  let total = 0;
  let digit = 0;
  for (const character of words) {
    const scale = hanScale[character];
    if (scale === undefined) digit = hanDigit[character] ?? 0;
    else {
      total += (digit === 0 ? 1 : digit) * scale;
      digit = 0;
    }
  }
  return total + digit;
}

/** The values an English text names, months among them: `1.18 million, the eighth` → 1180000, 8. */
export function englishFigures(text: string): number[] {
  const named = [...text.matchAll(english)].flatMap(([found, arabic, scale, ten, rest, scaled]) => {
    if (found === '') return [];
    if (arabic !== undefined) {
      return [rounded(Number(arabic.replaceAll(',', '')) * scaleOf(scale))];
    }
    if (ten === undefined && rest === undefined) return [];
    const value = (tensValue.get(lower(ten)) ?? 0) + (smallValue.get(lower(rest)) ?? 0);
    return [rounded(value * scaleOf(scaled))];
  });
  return [...named, ...[...text.matchAll(month)].map(([name]) => monthValue.get(name) ?? 0)];
}

function scaleOf(name: string | undefined): number {
  return englishScale[lower(name)] ?? 1;
}

function lower(word = ''): string {
  return word.toLowerCase();
}

/** Without the error that multiplying fractions brings. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
