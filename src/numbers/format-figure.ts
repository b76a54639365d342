import { isPercent, type Figure } from '../article/figures.ts';
import type { Bilingual } from '../article/model.ts';
import type { Language } from '../text/language.ts';

type Bound = NonNullable<Figure['bound']>;

const bounded: Record<Language, Record<Bound, (value: string, unit: string) => string>> = {
  zh: {
    over: (value, unit) => (unit === '%' ? `${value}%多` : `${value}余${unit}`),
    least: (value, unit) => `${value}${unit}以上`,
    under: (value, unit) => `近${value}${unit}`,
    most: (value, unit) => `${value}${unit}以内`,
    about: (value, unit) => `约${value}${unit}`,
  },
  en: {
    over: (value) => `more than ${value}`,
    least: (value) => `${value} or more`,
    under: (value) => `nearly ${value}`,
    most: (value) => `${value} or less`,
    about: (value) => `about ${value}`,
  },
};

/**
 * A figure as a newspaper of the language prints it, with its bound: 80000 at least → `8万人以上`,
 * `80,000 or more`. The Chinese has its unit; of English units only the percent sign.
 */
export function formatFigure(figure: Figure): Bilingual {
  return { zh: inChinese(figure, figure.unit?.zh), en: inEnglish(figure) };
}

/** The same without any unit but the percent sign, for tables: `8万以上`. */
export function formatValue(figure: Figure): Bilingual {
  return { zh: inChinese(figure, isPercent(figure) ? '%' : ''), en: inEnglish(figure) };
}

function inChinese({ value, bound }: Figure, unit = ''): string {
  const number = numberInChinese(value);
  return bound === undefined ? number + unit : bounded.zh[bound](number, unit);
}

function inEnglish(figure: Figure): string {
  const { value, bound } = figure;
  const number = numberInEnglish(value) + (isPercent(figure) ? '%' : '');
  return bound === undefined ? number : bounded.en[bound](number, '');
}

const scales = {
  zh: [
    [1e12, '万亿'],
    [1e8, '亿'],
    [1e4, '万'],
  ],
  en: [
    [1e12, ' trillion'],
    [1e9, ' billion'],
    [1e6, ' million'],
  ],
} as const;

/** 1180000 → `118万`, 6294 → `6294`. */
function numberInChinese(value: number): string {
  const [size, name] = scales.zh.find(([least]) => isEvenly(value, least)) ?? [1, ''];
  return `${short(value / size)}${name}`;
}

/** 1180000 → `1.18 million`, 43000 → `43,000`. */
function numberInEnglish(value: number): string {
  const [size, name] = scales.en.find(([least]) => isEvenly(value, least)) ?? [1, ''];
  return `${(value / size).toLocaleString('en', { maximumFractionDigits: 6 })}${name}`;
}

/** Whether a value is told in a scale with two decimals at most: 11万 but not 11.7015万. */
function isEvenly(value: number, scale: number): boolean {
  const hundredths = (value / scale) * 100;
  return value >= scale && Math.abs(hundredths - Math.round(hundredths)) < 1e-6;
}

function short(value: number): string {
  return String(Math.round(value * 1e6) / 1e6);
}
