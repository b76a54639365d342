import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** What has been spoken: language, rate and text. */
    spoken: string[];
    /** Lets the sentence that is being spoken come to its end. */
    finish: () => void;
  }
}

/** Gives the page voices that say nothing, and come after a while, as browsers' do. */
export async function giveVoices(page: Page, langs: readonly string[]): Promise<void> {
  await page.addInitScript(silentVoices, langs);
}

/** Runs in the page, before its scripts. */
export function silentVoices(offered: readonly string[]): void {
  const target = new EventTarget();
  let voices: { lang: string; localService: boolean }[] = [];
  let queue: EventTarget[] = [];
  window.spoken = [];
  window.finish = () => {
    for (const utterance of queue.splice(0)) utterance.dispatchEvent(new Event('end'));
  };
  class Utterance extends EventTarget {
    lang = '';
    rate = 1;
    voice: unknown;
    readonly text: string;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  const synthesis = Object.assign(target, {
    getVoices: () => voices,
    speak(utterance: Utterance) {
      window.spoken.push(`${utterance.lang} ${utterance.rate} ${utterance.text}`);
      queue.push(utterance);
    },
    cancel() {
      queue = [];
    },
  });
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
  setTimeout(() => {
    voices = offered.map((lang) => ({ lang, localService: true }));
    target.dispatchEvent(new Event('voiceschanged'));
  }, 100);
}
