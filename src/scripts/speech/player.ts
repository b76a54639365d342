import type { Language } from '../../text/language.ts';
import { speak } from './speak.ts';

/** Which language is read where both are shown. */
export const spokenLanguages = ['zh', 'en', 'both'] as const;

export type SpokenLanguage = (typeof spokenLanguages)[number];

export interface Player {
  /** Starts at a sentence, or goes on where it stopped. */
  play: (sentence?: HTMLElement) => void;
  pause: () => void;
  /** To the sentence before or after; keeps silent if it was. */
  step: (by: 1 | -1) => void;
  /** Ends, and takes the mark off the sentence. */
  stop: () => void;
  isPlaying: () => boolean;
  set: (settings: { rate?: number; language?: SpokenLanguage }) => void;
}

/** Reads the sentences of the page aloud, the one being read marked and kept in view. */
export function createPlayer(
  start: { rate: number; language: SpokenLanguage },
  onChange: () => void,
): Player {
  const sentences = [...document.querySelectorAll<HTMLElement>('main .pair')];
  const settings = { ...start };
  let at = 0;
  let playing = false;
  /** Tells what is spoken now from what was stopped. */
  let turn = 0;

  const mark = (): void => {
    document.querySelector('.pair.spoken')?.classList.remove('spoken');
    const sentence = sentences[at];
    if (!sentence) return;
    sentence.classList.add('spoken');
    keepInView(sentence);
  };
  const halt = (): void => {
    turn += 1;
    playing = false;
    speechSynthesis.cancel();
    onChange();
  };
  const read = async (): Promise<void> => {
    const own = (turn += 1);
    playing = true;
    mark();
    onChange();
    const result = await speak(textsOf(sentences[at], settings.language), settings.rate);
    if (own !== turn) return;
    if (result === 'failed' || at + 1 >= sentences.length) {
      halt();
      return;
    }
    at += 1;
    await read();
  };

  return {
    play(sentence) {
      if (sentence) at = Math.max(0, sentences.indexOf(sentence));
      void read();
    },
    pause: halt,
    step(by) {
      at = Math.min(sentences.length - 1, Math.max(0, at + by));
      if (playing) void read();
      else mark();
    },
    stop() {
      halt();
      document.querySelector('.pair.spoken')?.classList.remove('spoken');
    },
    isPlaying: () => playing,
    set(changed) {
      Object.assign(settings, changed);
      if (playing) void read();
    },
  };
}

/** The texts of a sentence that the view shows, in the language asked for; no pinyin is in them. */
function textsOf(
  sentence: HTMLElement | undefined,
  asked: SpokenLanguage,
): { text: string; language: Language }[] {
  const view = document.querySelector<HTMLInputElement>('[name="view"]:checked')?.value;
  const wanted = view === 'zh' || view === 'en' ? view : asked;
  return (['zh', 'en'] as const)
    .filter((language) => wanted === 'both' || wanted === language)
    .map((language) => ({
      language,
      text: sentence?.querySelector(`:scope > .${language}`)?.textContent.trim() ?? '',
    }));
}

function keepInView(sentence: HTMLElement): void {
  const ceiling = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
  const floor = document.querySelector('#player')?.getBoundingClientRect().top ?? innerHeight;
  const { top, bottom } = sentence.getBoundingClientRect();
  if (top < ceiling || bottom > floor) sentence.scrollIntoView({ block: 'center' });
}
