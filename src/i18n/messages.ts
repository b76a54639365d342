import type { Language } from '../text/language.ts';
import { en } from './en.ts';
import { zh, type Messages } from './zh.ts';

/** The interface's text in each language. */
export const messages: Record<Language, Messages> = { zh, en };
