import type { Language } from '../text/language.ts';

/** The language of this page's interface. */
export const language: Language = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';

/** A message that an element brings for its script, with its values filled in. */
export function textFrom(
  place: HTMLElement | null | undefined,
): (key: string, ...values: string[]) => string {
  const texts = JSON.parse(place?.dataset.texts ?? '{}') as Record<string, string>;
  return (key, ...values) =>
    (texts[key] ?? '').replace(/\{(\d)\}/g, (_, index: string) => values[Number(index)] ?? '');
}
