import { voiceFor } from './speech/voices.ts';

/** Offers to read aloud once the browser has a voice for it, which it may find late. */
const button = document.querySelector<HTMLElement>('.listen');

if (button && 'speechSynthesis' in window) {
  const offer = (): void => {
    const voices = speechSynthesis.getVoices();
    for (const language of ['zh', 'en'] as const) {
      button.classList.toggle(`speaks-${language}`, voiceFor(voices, language) !== undefined);
    }
  };
  offer();
  speechSynthesis.addEventListener('voiceschanged', offer);
  button.addEventListener('click', () => {
    void import('./speech/panel.ts').then(({ readAloud }) => {
      readAloud();
    });
  });
}
