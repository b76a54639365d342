import { spokenLanguages, type SpokenLanguage } from './player.ts';

const store = 'shuangdu-speech';

interface Speech {
  /** How fast, 1 being usual. */
  rate: number;
  language: SpokenLanguage;
}

/** How the reader last had it read aloud. */
export function storedSpeech(): Speech {
  let stored: Partial<Speech> = {};
  try {
    stored = (JSON.parse(localStorage.getItem(store) ?? '{}') ?? {}) as Partial<Speech>;
  } catch {
    // As if nothing were remembered.
  }
  return {
    rate: typeof stored.rate === 'number' ? stored.rate : 1,
    language: spokenLanguages.find((each) => each === stored.language) ?? 'zh',
  };
}

/** Remembers a choice on the device. */
export function storeSpeech(changed: Partial<Speech>): void {
  try {
    localStorage.setItem(store, JSON.stringify({ ...storedSpeech(), ...changed }));
  } catch {
    // Storage may be switched off.
  }
}
