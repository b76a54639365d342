import { matchAt } from '../match-at.ts';
import { otherNames, periodReading } from '../period-reading.ts';
import type { Reading } from '../reading.ts';

const decade = /(?:(\d{2})(\d)0|['’]?(\d)0)['’]?s(?![a-z])/y;
const decadeWord =
  /(twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)(?![a-z])/y;
const decadeNames = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(
  ' ',
);
const quarterCode = /(?:q([1-4])|([1-4])q)(?:['’ -]?(?:\d{2}|\d{4}))?(?![a-z\d])/y;
const halfCode = /(?:h([12])|([12])h)(?:['’ ]?(?:\d{2}|\d{4}))?(?![a-z\d])/y;
const quarter =
  /(first|second|third|fourth|1st|2nd|3rd|4th|final|last)[- ](?:fiscal |financial )?quarter(?!-?final)s?(?![a-z])/y;
/** The year that a company or a state keeps its accounts by: FY18, FY2018-19. */
const fiscal = /fy[ -]?['’]?(\d{4}|\d{2})(?:[-/](\d{4}|\d{2}))?(?![a-z\d])/y;
const half = /(first|second|latter|1st|2nd) half(?![a-z])/y;
const nth: Record<string, number> = {
  ...{ first: 1, second: 2, third: 3, fourth: 4, final: 4, last: 4, latter: 2 },
  ...{ '1st': 1, '2nd': 2, '3rd': 3, '4th': 4 },
};

/** What names a stretch of the calendar in lower case: the 1990s, Q3, the third quarter, the first half. */
export function readPeriod(text: string, at: number): Reading[] | undefined {
  return (
    readDecade(text, at) ?? readFiscal(text, at) ?? readQuarter(text, at) ?? readHalf(text, at)
  );
}

function readDecade(text: string, at: number): Reading[] | undefined {
  const match = matchAt(decade, text, at);
  if (match !== null) {
    const [all, century, tens, short] = match;
    const value = century === undefined ? Number(short) * 10 : Number(century + (tens ?? '') + '0');
    return [
      {
        ...periodReading(at, all, 'decade', value),
        ...(value < 100 && { others: [1900 + value, 2000 + value] }),
      },
    ];
  }
  const named = matchAt(decadeWord, text, at);
  if (named === null) return undefined;
  const value = 20 + decadeNames.indexOf(named[0]) * 10;
  return [{ ...periodReading(at, named[0], 'decade', value), others: [1900 + value] }];
}

function readFiscal(text: string, at: number): Reading[] | undefined {
  const match = matchAt(fiscal, text, at);
  if (match === null) return undefined;
  const years: (string | undefined)[] = match.slice(1);
  return years
    .filter((year) => year !== undefined)
    .map((year) => ({
      ...periodReading(at, match[0], 'year', (year.length === 2 ? 2000 : 0) + Number(year)),
      others: [Number(year) % 100],
    }));
}

function readQuarter(text: string, at: number): Reading[] | undefined {
  const code = matchAt(quarterCode, text, at);
  const match = code ?? matchAt(quarter, text, at);
  if (match === null) return undefined;
  const value = code === null ? (nth[match[1] ?? ''] ?? 0) : Number(match[1] ?? match[2]);
  const reading: Reading = { ...periodReading(at, match[0], 'period', value), unit: 'quarter' };
  return [{ ...reading, others: [3 * value] }, ...otherNames(reading, [value * 3 - 2, value * 3])];
}

function readHalf(text: string, at: number): Reading[] | undefined {
  const code = matchAt(halfCode, text, at);
  const match = code ?? matchAt(half, text, at);
  if (match === null) return undefined;
  const value = code === null ? (nth[match[1] ?? ''] ?? 0) : Number(match[1] ?? match[2]);
  return [
    {
      ...periodReading(at, match[0], 'period', value),
      unit: 'half',
      others: [0.5, 6],
      role: 'small',
    },
  ];
}
