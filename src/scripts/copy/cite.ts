import { messages } from '../../i18n/messages.ts';
import { otherLanguage, type Language } from '../../text/language.ts';
import type { Origin } from './forms.ts';

/** Where a passage is from, in one line, the title in the reader's language first. */
export function cite({ title, source, date, address }: Origin, language: Language): string {
  return messages[language].copying.cite(
    title[language],
    title[otherLanguage[language]],
    source[language],
    date,
    address,
  );
}
