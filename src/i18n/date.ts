import type { Language } from '../text/language.ts';

const parts = [{ year: 'numeric' }, { month: 'long' }, { day: 'numeric' }] as const;
const locales: Record<Language, string> = { zh: 'zh-CN', en: 'en-US' };

/** A date as far as it is known, in words: `2020-01` → `2020年1月`, `January 2020`. */
export function formatDate(date: string, language: Language): string {
  const known = Object.assign(
    {},
    ...parts.slice(0, date.split('-').length),
  ) as Intl.DateTimeFormatOptions;
  return new Intl.DateTimeFormat(locales[language], { ...known, timeZone: 'UTC' }).format(
    new Date(date),
  );
}
