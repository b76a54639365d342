import type { Bilingual } from '../../article/model.ts';
import { messages } from '../../i18n/messages.ts';
import type { Messages } from '../../i18n/zh.ts';
import type { Language } from '../../text/language.ts';

/** A text of the interface in both languages, as a book has both at once. */
export function bilingual(say: (text: Messages, language: Language) => string): Bilingual {
  return { zh: say(messages.zh, 'zh'), en: say(messages.en, 'en') };
}
