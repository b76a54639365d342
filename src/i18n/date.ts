import type { Language } from '../text/language.ts';

const parts = [{ year: 'numeric' }, { month: 'long' }, { day: 'numeric' }] as const;
const locales: Record<Language, string> = { zh: 'zh-CN', en: 'en-US' };

/** A date as far as it is known, in words: `2020-01` → `2020年1月`, `January 2020`. */
export function formatDate(date: string, language: Language): string {
  return formatFor(date.split('-').length, language).format(new Date(date));
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making one takes a hundred times as long as using it. */
function formatFor(length: number, language: Language): Intl.DateTimeFormat {
  const key = `${language} ${length}`;
  const known = Object.assign({}, ...parts.slice(0, length)) as Intl.DateTimeFormatOptions;
  const format =
    formats.get(key) ?? new Intl.DateTimeFormat(locales[language], { ...known, timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}
