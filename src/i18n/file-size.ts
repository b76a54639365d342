import type { Language } from '../text/language.ts';

const locales: Record<Language, string> = { zh: 'zh-CN', en: 'en-US' };

/** A size in thousands, millions or billions of bytes, in words that no line parts: 39669 → `39.7 kB`. */
export function formatSize(bytes: number, language: Language): string {
  const [unit, one] =
    bytes < 1e6 ? ['kilobyte', 1e3] : bytes < 1e9 ? ['megabyte', 1e6] : ['gigabyte', 1e9];
  return new Intl.NumberFormat(locales[language], {
    style: 'unit',
    unit,
    maximumFractionDigits: 1,
  })
    .format(bytes / one)
    .replace(' ', '\u00a0');
}
