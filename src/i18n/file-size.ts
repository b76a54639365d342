import type { Language } from '../text/language.ts';

const locales: Record<Language, string> = { zh: 'zh-CN', en: 'en-US' };

/** A file's size in thousands or millions of bytes, in words: 39669 → `39.7 kB`. */
export function formatSize(bytes: number, language: Language): string {
  const [unit, size] = bytes < 1e6 ? ['kilobyte', bytes / 1e3] : ['megabyte', bytes / 1e6];
  return new Intl.NumberFormat(locales[language], {
    style: 'unit',
    unit,
    maximumFractionDigits: 1,
  }).format(size);
}
