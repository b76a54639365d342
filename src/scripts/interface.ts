import { messages } from '../i18n/messages.ts';
import type { Language } from '../text/language.ts';

/** The language of this page's interface. */
export const language: Language = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';

/** The interface's text in it. */
export const text = messages[language];
