import type { Language } from '../../text/language.ts';

/** What is asked of a voice. */
export interface VoiceLike {
  lang: string;
  /** Whether it speaks without a network. */
  localService: boolean;
}

/** The kinds of each language, the best for these texts first; Cantonese reads them otherwise. */
const kinds: Record<Language, readonly RegExp[]> = {
  zh: [/^(zh|cmn)-(Hans-)?CN\b/i, /^(zh|cmn)(-Hans)?(-SG)?$/i, /^(zh|cmn)-(Hant-)?TW\b/i],
  en: [/^en-US\b/i, /^en-GB\b/i, /^en\b/i],
};

/** The voice that suits a language best, one on the device before others of its kind. */
export function voiceFor<Voice extends VoiceLike>(
  voices: readonly Voice[],
  language: Language,
): Voice | undefined {
  for (const kind of kinds[language]) {
    // Android writes zh_CN.
    const suitable = voices.filter(({ lang }) => kind.test(lang.replaceAll('_', '-')));
    if (suitable.length > 0) return suitable.find((voice) => voice.localService) ?? suitable[0];
  }
  return undefined;
}
