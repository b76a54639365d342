import { messages } from '../../i18n/messages.ts';
import { otherLanguage, type Language } from '../../text/language.ts';
import type { Origin } from './forms.ts';

/** Where a passage is from, in one line, the title in the reader's language first. */
export function cite(
  { title, author, section, source, date, address }: Origin,
  language: Language,
): string {
  return messages[language].copying.cite({
    author: author?.[language] ?? '',
    section: section?.[language] ?? '',
    title: title[language],
    other: title[otherLanguage[language]],
    source: source[language],
    date,
    address,
  });
}
